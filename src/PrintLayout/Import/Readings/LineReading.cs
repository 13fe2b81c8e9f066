namespace PrintLayout.Import.Readings;

/// <summary>A line with the role that the best reading of the page gives it.</summary>
/// <param name="Line">The line.</param>
/// <param name="Role">Its role.</param>
/// <param name="Second">The role that it has in the best of the other readings.</param>
/// <param name="Margin">By how many points that reading is worse.</param>
internal sealed record LineReading(SourceLine Line, LineRole Role, LineRole Second, int Margin);
