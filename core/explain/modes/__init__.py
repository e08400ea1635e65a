"""Other signals than the gradient, on the same walk backwards."""
