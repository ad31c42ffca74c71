"""The reviewed knowledge: the corpus's files, their formats, and clear errors where a file is off."""
