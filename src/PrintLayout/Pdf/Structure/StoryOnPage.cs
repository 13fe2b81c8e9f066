using System.Collections.Immutable;
using System.Text;
using PrintLayout.Geometry;
using PrintLayout.Pages;
using PrintLayout.Pages.Items;

namespace PrintLayout.Pdf.Structure;

/// <summary>The part of one story that is on one page, for bookmarks, threads and structure.</summary>
/// <param name="Story">Its id.</param>
/// <param name="Key">
/// A key that its parts on all pages share: its id and the file it comes from, because two manuscripts may have the same id.
/// </param>
/// <param name="Title">Its headline; its id when it has none.</param>
/// <param name="Place">Top left corner of its first item.</param>
/// <param name="Columns">The areas of its text in reading order, one for each column.</param>
internal sealed record StoryOnPage(string Story, string Key, string Title, PtPoint Place, ImmutableArray<PtRect> Columns)
{
    /// <summary>The stories of a page, in order.</summary>
    public static ImmutableArray<StoryOnPage> Of(PageDisplayList page)
    {
        var stories = ImmutableArray.CreateBuilder<StoryOnPage>();
        foreach (var (story, runs) in RunsByStory(page))
        {
            if (runs.Count == 0) continue;
            var first = StoryColumns.BoxOf(runs[0]);
            var place = new PtPoint(first.X, first.Y);
            foreach (var run in runs)
            {
                var box = StoryColumns.BoxOf(run);
                place = new PtPoint(Pt.Min(place.X, box.X), Pt.Min(place.Y, box.Y));
            }

            stories.Add(new StoryOnPage(story, $"{story}\n{runs[0].Source.File}", TitleOf(runs), place, StoryColumns.Of(runs)));
        }

        return stories.ToImmutable();
    }

    /// <summary>The runs of each story that have glyphs; stories in the order of their first item.</summary>
    private static List<(string Story, List<GlyphRun> Runs)> RunsByStory(PageDisplayList page)
    {
        var stories = new List<(string Story, List<GlyphRun> Runs)>();
        var (story, runs) = (string.Empty, new List<GlyphRun>());
        foreach (var item in page.Items)
        {
            if (item.Story.Length == 0) continue;
            // The items of a story mostly follow one another.
            if (!string.Equals(story, item.Story, StringComparison.Ordinal))
            {
                story = item.Story;
                runs = stories.Find(known => string.Equals(known.Story, item.Story, StringComparison.Ordinal)).Runs;
                if (runs is null) stories.Add((story, runs = []));
            }

            if (item is GlyphRun { Glyphs.IsDefaultOrEmpty: false } run) runs.Add(run);
        }

        return stories;
    }

    private static string TitleOf(List<GlyphRun> runs)
    {
        var title = new StringBuilder();
        GlyphRun? last = null;
        foreach (var run in runs.Where(run => run.Role == ItemRole.Headline))
        {
            // Lines of a Chinese headline join without a space, but a space keeps two Western words apart.
            var isNewLine = last is not null && last.Origin.Y != run.Origin.Y;
            if (isNewLine && EndsInWord(title) && run.Text.Length > 0 && char.IsAsciiLetterOrDigit(run.Text[0])) title.Append(' ');
            title.Append(run.Text);
            last = run;
        }

        return title.Length > 0 ? title.ToString() : runs[0].Story;
    }

    private static bool EndsInWord(StringBuilder text) => text.Length > 0 && char.IsAsciiLetterOrDigit(text[^1]);
}
