using System.Collections.Immutable;
using System.Text;
using PrintLayout.Geometry;
using PrintLayout.Pages;

namespace PrintLayout.Pdf.Document;

/// <summary>What a reader finds of one story on one page.</summary>
/// <param name="Story">Its id.</param>
/// <param name="Key">The same for its parts on several pages: its id, which alone may stand for two manuscripts, and the file it comes from.</param>
/// <param name="Title">Its headline; its id when it has none.</param>
/// <param name="Place">Top left corner of its first item.</param>
/// <param name="Columns">The stretches of its text in reading order, one a column.</param>
internal sealed record StoryOnPage(string Story, string Key, string Title, PtPoint Place, ImmutableArray<PtRect> Columns)
{
    /// <summary>The stories of a page, in order.</summary>
    public static ImmutableArray<StoryOnPage> Of(PageDisplayList page)
    {
        var stories = ImmutableArray.CreateBuilder<StoryOnPage>();
        foreach (var group in page.Items.Where(item => item.Story.Length > 0).GroupBy(item => item.Story, StringComparer.Ordinal))
        {
            var runs = group.OfType<GlyphRun>().Where(run => !run.Glyphs.IsDefaultOrEmpty).ToList();
            if (runs.Count == 0) continue;
            var boxes = runs.ConvertAll(StoryColumns.BoxOf);
            var place = new PtPoint(boxes.Min(box => box.X), boxes.Min(box => box.Y));
            stories.Add(new StoryOnPage(group.Key, $"{group.Key}\n{runs[0].Source.File}", TitleOf(runs), place, StoryColumns.Of(runs)));
        }

        return stories.ToImmutable();
    }

    private static string TitleOf(List<GlyphRun> runs)
    {
        var title = new StringBuilder();
        GlyphRun? last = null;
        foreach (var run in runs.Where(run => run.Role == ItemRole.Headline))
        {
            // Lines of a headline join without a space, as Chinese does, but two words do not grow together.
            if (last is not null && last.Origin.Y != run.Origin.Y && EndsInWord(title) && run.Text.Length > 0 && char.IsAsciiLetterOrDigit(run.Text[0])) title.Append(' ');
            title.Append(run.Text);
            last = run;
        }

        return title.Length > 0 ? title.ToString() : runs[0].Story;
    }

    private static bool EndsInWord(StringBuilder text) => text.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]);
}
