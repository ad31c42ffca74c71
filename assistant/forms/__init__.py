"""How an answer is quoted from the entries, one file for each form. No searching here, no screens."""
