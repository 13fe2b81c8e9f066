using System.Collections.Immutable;

namespace PrintLayout.Import;

/// <summary>A story as the import writes it.</summary>
/// <param name="Id">Story slug; the file is <c>articles/Id.md</c>.</param>
/// <param name="Text">The whole file.</param>
/// <param name="Headline">Its headline.</param>
public sealed record ImportedArticle(string Id, string Text, string Headline)
{
    /// <summary>Width of each paragraph in half em; the draft of the page layout needs it.</summary>
    public required ImmutableArray<int> ParagraphWidths { get; init; }

    /// <summary>Number of crossheads.</summary>
    public required int Crossheads { get; init; }

    /// <summary>Whether it has a section label.</summary>
    public required bool HasSection { get; init; }

    /// <summary>Whether it has a byline.</summary>
    public required bool HasByline { get; init; }

    /// <summary>Number of lines above and below the headline.</summary>
    public required int HeadLines { get; init; }

    /// <summary>Names of the pages that its jump lines name.</summary>
    public required ImmutableArray<string> JumpPages { get; init; }

    /// <summary>Number of its figures.</summary>
    public required int Figures { get; init; }

    /// <summary>Place of the first figure: thousandths of the story's elements that stand before it. Null without a figure.</summary>
    public required int? FigureAt { get; init; }
}
