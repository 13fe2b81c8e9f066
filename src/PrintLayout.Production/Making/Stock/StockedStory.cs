using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Editions;
using PrintLayout.Reading;
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

    /// <summary>Reads a story with the files that it is made of.</summary>
    /// <param name="file">The manuscript.</param>
    /// <param name="reference">Its name, its path from the folder of the paper, and where it is named.</param>
    /// <param name="root">Folder of the project.</param>
    /// <param name="limits">The limits.</param>
    /// <param name="sink">Receives what is wrong when it cannot be read; findings about a story that runs come with its page.</param>
    /// <returns>The story; null when it cannot be read.</returns>
    public static StockedStory? Read(string file, ArticleReference reference, string root, LayoutLimits limits, IDiagnosticSink sink)
    {
        var (found, files) = (new DiagnosticBag(), new FileLog());
        if (ArticleReader.Read(file, reference.Id, root, found, limits, reference.Span, files) is not { } article)
        {
            foreach (var finding in found) sink.Report(finding);
            return null;
        }

        return new StockedStory(article, reference.Path, reference.Span.IsNone ? article.Headline.SpanAt(0) : reference.Span)
        {
            Files =
            [
                .. files.Files,
                .. article.Figures.SelectMany(figure => new[] { figure.Image, figure.CutOut }).Append(article.Section?.Image)
                    .OfType<Located<string>>().Select(named => named.Value),
            ],
        };
    }

    /// <summary>The story as one that is not in the paper.</summary>
    /// <param name="reason">Why, in words.</param>
    /// <param name="cells">Cells that it would take at least; 0 when that was not asked.</param>
    public HeldStory Held(string reason, int cells = 0) => new(Id, Article.File, reason, Article.TextLength, cells);

    /// <summary>Its desk: what its manuscript says, or the folder below the paper's in which it lies; null when neither says one.</summary>
    public string? Desk { get; init; }
}
