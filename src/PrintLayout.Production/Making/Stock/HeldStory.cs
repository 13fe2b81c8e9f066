namespace PrintLayout.Production.Making.Stock;

/// <summary>A story that is not in the paper.</summary>
/// <param name="Story">Its name.</param>
/// <param name="File">Its manuscript.</param>
/// <param name="Reason">Why, in words.</param>
/// <param name="Characters">Characters of its text.</param>
/// <param name="Cells">Columns times rows that it would take at least; 0 when that was not asked.</param>
public sealed record HeldStory(string Story, string File, string Reason, int Characters, int Cells);
