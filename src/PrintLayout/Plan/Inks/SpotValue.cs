namespace PrintLayout.Plan.Inks;

/// <summary>A spot ink as input gives it, with the process inks that are printed in its place when it has no plate.</summary>
/// <param name="Name">Name of its plate.</param>
/// <param name="Cyan">Cyan in its place, 0 to 1000.</param>
/// <param name="Magenta">Magenta in its place, 0 to 1000.</param>
/// <param name="Yellow">Yellow in its place, 0 to 1000.</param>
/// <param name="Black">Black in its place, 0 to 1000.</param>
public sealed record SpotValue(string Name, int Cyan, int Magenta, int Yellow, int Black);
