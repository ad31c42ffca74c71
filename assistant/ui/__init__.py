"""The screens, in Streamlit. They show what the pipeline answers and hold no retrieval of their own."""
