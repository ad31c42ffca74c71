"""Personal data in a question: found, taken out, and named to the reader."""
