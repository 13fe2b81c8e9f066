namespace PrintLayout.Copy;

/// <summary>A name in the byline.</summary>
/// <param name="Name">The name.</param>
/// <param name="Uncertain">Whether the editor of the file marked it as doubtful; it is set, and reported.</param>
public sealed record Byline(ManuscriptText Name, bool Uncertain);
