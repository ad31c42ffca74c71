"""The page of a source as a picture, with the passage boxed where it was surely found."""
