namespace PrintLayout.Production.Inputs;

/// <summary>An edition of a run.</summary>
/// <param name="Path">The edition file.</param>
/// <param name="Name">
/// What <c>{edition}</c> stands for in output paths: its folder seen from where it was found, with forward slashes.
/// </param>
public sealed record EditionInput(string Path, string Name);
