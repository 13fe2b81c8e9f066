using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Sources;

namespace PrintLayout.Production.Making.Stock;

/// <summary>A manuscript of the day.</summary>
/// <param name="Article">The story.</param>
/// <param name="Path">Its file, from the folder of the paper.</param>
/// <param name="Span">Its first line, for findings.</param>
internal sealed record StockedStory(Article Article, string Path, SourceSpan Span)
{
    /// <summary>Its name.</summary>
    public string Id => Article.Id;

    /// <summary>The files that it is made of: manuscript, pictures, data.</summary>
    public ImmutableArray<string> Files { get; init; } = [];

    /// <summary>The files of a story that was read.</summary>
    /// <param name="article">The story.</param>
    /// <param name="asked">Files that its reader asked for.</param>
    public static ImmutableArray<string> FilesOf(Article article, FileLog asked) =>
    [
        .. asked.Files,
        .. article.Figures.SelectMany(figure => new[] { figure.Image?.Value, figure.CutOut?.Value }).Append(article.Section?.Image?.Value)
            .OfType<string>(),
    ];

    /// <summary>Its desk: what its manuscript says, or the folder below the paper's in which it lies; null when neither says one.</summary>
    public string? Desk { get; init; }
}
