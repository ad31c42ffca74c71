"""An answer worded by a language model: it may cite opaque keys alone, and every sentence is checked."""
