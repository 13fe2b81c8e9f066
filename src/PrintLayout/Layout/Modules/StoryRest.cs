using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Layout.Legs;
using PrintLayout.Layout.Stories;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Layout.Modules;

/// <summary>Works out what of a story is left for another page.</summary>
internal static class StoryRest
{
    /// <summary>
    /// The rest of a story as a story of its own: its jump headline, the figures without a place, the text behind the cut.
    /// </summary>
    /// <param name="article">The story as it stands on this page.</param>
    /// <param name="fitted">The module that was filled.</param>
    /// <param name="from">Name of this page, for the jump line.</param>
    /// <param name="byline">Where this module sets the byline.</param>
    /// <returns>The rest; null when the story ends in this module.</returns>
    public static Article? Of(Article article, FittedModule fitted, string from, BylinePlace byline)
    {
        if (fitted.Text.Next is not { } next) return null;
        var block = fitted.Story.Blocks[next.Block];
        // Notes stand behind the byline.
        var isSigned = byline == BylinePlace.Head || (block.Source >= 0 && article.Blocks[block.Source] is NoteBlock);
        return article with
        {
            Headline = article.JumpHeadline ?? article.Headline,
            Section = null,
            Kicker = null,
            Deck = null,
            Standfirst = null,
            Bylines = isSigned ? [] : article.Bylines,
            Figures = [.. article.Figures.Skip(fitted.Form.Figures.Length)],
            ContinuedFrom = new Located<string>(from, article.ContinuedOn?.Span ?? SourceSpan.None),
            ContinuedOn = null,
            Blocks = BlocksFrom(article, block, next),
        };
    }

    private static ImmutableArray<ArticleBlock> BlocksFrom(Article article, ShapedBlock block, GalleyItem next)
    {
        // Only the byline is left, with the notes.
        if (block.Source < 0) return [.. article.Blocks.Where(rest => rest is NoteBlock)];
        var whole = article.Blocks[block.Source..];
        if (whole[0] is TableBlock table) return whole.SetItem(0, table.From(next.Table?.Row ?? 0));
        var line = next.Parts[0].Line;
        if (line.Start == 0) return whole;
        var text = line.Paragraph;
        var start = text.SourceIndex[text.Clusters[line.Start].TextStart] - block.PrefixLength;
        if (block.DropCap is { } cap && ReferenceEquals(text, block.Text)) start += cap.Length;
        var rest = whole[0].Text.Slice(start, whole[0].Text.Text.Length - start);
        return whole.SetItem(0, whole[0] with { Text = rest, IsContinued = true });
    }
}
