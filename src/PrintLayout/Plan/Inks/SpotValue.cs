namespace PrintLayout.Plan.Inks;

/// <summary>A spot ink as input gives it: the plate's name, and the process inks to print in its place, in thousandths.</summary>
public sealed record SpotValue(string Name, int Cyan, int Magenta, int Yellow, int Black);
