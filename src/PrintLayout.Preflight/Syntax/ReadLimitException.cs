namespace PrintLayout.Preflight.Syntax;

/// <summary>
/// Reading a file goes beyond a limit. It is thrown because limits are met deep in the reading of values on demand, and caught by
/// those who read a whole file.
/// </summary>
/// <param name="problem">What is too much, in words for the user.</param>
internal sealed class ReadLimitException(string problem) : Exception(problem);
