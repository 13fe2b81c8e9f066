namespace PrintLayout.Copy;

/// <summary>A name in the byline.</summary>
/// <param name="Name">The name.</param>
/// <param name="Uncertain">Whether the manuscript marks it as doubtful. It is set all the same, and reported as PL1013.</param>
public sealed record Byline(ManuscriptText Name, bool Uncertain);
