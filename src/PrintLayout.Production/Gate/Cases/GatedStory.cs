using PrintLayout.Copy;
using PrintLayout.Production.Gate.Likeness;

namespace PrintLayout.Production.Gate.Cases;

/// <summary>A story on a page of the edition that is judged.</summary>
/// <param name="Article">The story.</param>
/// <param name="Page">The page.</param>
internal sealed record GatedStory(Article Article, string Page)
{
    /// <summary>What is kept of its text; null when it is too short.</summary>
    public TextSketch? Sketch { get; init; }

    /// <summary>Whether it stands in the paper every day, or the program wrote it.</summary>
    public bool IsStanding { get; init; }

    /// <summary>Its text without its head, for a look whether words stand in it.</summary>
    public string Body { get; init; } = string.Empty;
}
