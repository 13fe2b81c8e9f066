using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using PrintLayout.Import;

namespace PrintLayout.Production.Import;

/// <summary>
/// Drafts layouts that hold imported stories without overset: two stacks of modules, four columns wide each, deep by the length
/// of the stories; what does not fit goes to a further page. A person makes the page; this one only lets the stories be read.
/// </summary>
internal static class PageDraft
{
    // The master "broadsheet": 8 columns of 13 em, 110 rows of 12 pt, body 9 pt.
    private const int Columns = 8;
    private const int Measure = 13;
    private const int Rows = 110;
    private const int FigureRows = 12;

    // headline-third: 22 pt on 28 pt.
    private const int HeadSize = 22;
    private const int HeadLeading = 28;
    private const int BodySize = 9;
    private const int Row = 12;

    /// <summary>Drafts the pages.</summary>
    /// <param name="stories">The stories in reading order.</param>
    /// <param name="master">Path of the master from the layout file.</param>
    /// <param name="style">Path of the house style from the layout file.</param>
    public static ImmutableArray<DraftedPage> Draft(ImmutableArray<ImportedArticle> stories, string master, string style)
    {
        var pages = ImmutableArray.CreateBuilder<DraftedPage>();
        var rest = stories.ToList();
        while (rest.Count > 0)
        {
            var placed = Place(rest);
            rest.RemoveAll(story => placed.Exists(module => module.Story == story));
            pages.Add(new DraftedPage([.. placed.Select(module => module.Story)], Layout(placed, master, style)));
        }

        return pages.ToImmutable();
    }

    // What is estimated here errs on the side of room. The search for a page leaves no hole, so the stories must nearly fill it.
    private const int LeastFill = 55;
    private const int MostFill = 135;

    /// <summary>Whether stories may fill a page, by their area: then it is worth while to try.</summary>
    public static bool MayFill(ImmutableArray<ImportedArticle> stories) => Fill(stories) is >= LeastFill and <= MostFill;

    /// <summary>How many of the first stories fill a page best.</summary>
    public static int FillsPage(ImmutableArray<ImportedArticle> stories)
    {
        var count = 0;
        while (count < stories.Length && Fill(stories[..(count + 1)]) <= 100) count++;
        return count;
    }

    private static int Fill(ImmutableArray<ImportedArticle> stories) =>
        stories.Sum(story => Math.Min(Depth(story, Columns / 2), Rows * 10)) * 100 / (Rows * 2);

    /// <summary>Whether a story fits a page at all.</summary>
    public static bool Fits(ImportedArticle story) => Depth(story, Columns) <= Rows;

    private static List<Module> Place(List<ImportedArticle> stories)
    {
        var narrow = stories.Count == 1 ? [] : stories.Where(story => Depth(story, Columns / 2) <= Rows).ToList();
        if (narrow.Count == 0 || (stories[0] is var first && !narrow.Contains(first)))
            return [new Module(stories[0], 1, Columns, 1, Math.Min(Rows, Depth(stories[0], Columns)))];
        // The longest first, each into the shorter stack: the usual way to fill two bins evenly.
        var stacks = new List<ImportedArticle>[] { [], [] };
        foreach (var story in narrow.OrderByDescending(story => Depth(story, Columns / 2)))
        {
            var stack = Used(stacks[0]) <= Used(stacks[1]) ? stacks[0] : stacks[1];
            if (Used(stack) + Depth(story, Columns / 2) <= Rows) stack.Add(story);
        }

        if (stories.IndexOf(stacks[0][0]) > (stacks[1].Count > 0 ? stories.IndexOf(stacks[1][0]) : stories.Count)) Array.Reverse(stacks);
        var modules = new List<Module>();
        for (var i = 0; i < stacks.Length; i++)
        {
            var row = 1;
            foreach (var story in stacks[i].OrderBy(stories.IndexOf))
            {
                var depth = Depth(story, Columns / 2);
                modules.Add(new Module(story, i * Columns / 2 + 1, (i + 1) * Columns / 2, row, row + depth - 1));
                row += depth + 1;
            }
        }

        return [.. modules.OrderBy(module => stories.IndexOf(module.Story))];
    }

    private static int Used(List<ImportedArticle> stack) => stack.Sum(story => Depth(story, Columns / 2) + 1);

    private static int Depth(ImportedArticle story, int columns)
    {
        // Two em of indent, no line shared; a line holds a little less than its measure, because marks must not begin it.
        var lines = story.ParagraphWidths.Sum(width => (width + 4) * 101 / (Measure * 2 * 100) + 1);
        // A crosshead takes two rows and may get a third; a line for the author, one for a jump.
        lines += story.Crossheads * 3 + 2 + story.Figures * FigureRows * 2;
        return HeadRows(story, columns) + (story.HasSection ? 3 : 0)
            + Math.Max((lines + columns - 1) / columns, story.Figures == 0 ? 0 : (FigureRows + 2) * Math.Min(2, story.Figures)) + 1;
    }

    private static int HeadRows(ImportedArticle story, int columns)
    {
        // Lines broken by sense hold less than their width; a kicker or deck of one or two lines takes four rows at most.
        return (HeadLines(story, columns) * HeadLeading + Row - 1) / Row + story.HeadLines * 4 + 1;
    }

    /// <summary>Lines of the headline: one when it fits with a little to spare.</summary>
    private static int HeadLines(ImportedArticle story, int columns)
    {
        var width = (columns * (Measure + 1) - 1) * BodySize * 9 / 10;
        return Math.Min(20, story.Headline.Sum(c => c > 0xFF ? 2 : 1) * HeadSize / 2 / width + 1);
    }

    private static string Layout(List<Module> modules, string master, string style)
    {
        var yaml = new StringBuilder("# Drafted by `printlayout import`: modules by the length of their stories. Make it up anew.\n");
        yaml.Append("master: ").Append(YamlText.Scalar(master)).Append("\nstyle: ").Append(YamlText.Scalar(style)).Append("\nmodules:\n");
        foreach (var (story, left, right, top, bottom) in modules)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"  - article: {story.Id}\n    columns: {left}-{right}\n    rows: {top}-{bottom}\n");
            yaml.Append(CultureInfo.InvariantCulture, $"    head: {{ style: headline-third, lines: {HeadLines(story, right - left + 1)}, "
                + $"rows: {HeadRows(story, right - left + 1)} }}\n");
            if (story.FigureAt is { } at) yaml.Append("    figure: [")
                .Append(string.Join(", ", Places(story.Figures, right - left + 1, at > 500))).Append("]\n");
        }

        return yaml.ToString();
    }

    /// <summary>Places in the corners of a module, the first where its figure stood in the source.</summary>
    private static IEnumerable<string> Places(int count, int columns, bool isBelow)
    {
        string[] corners =
        [
            $"{columns - 1}-{columns}, rows: {FigureRows}, place: {(isBelow ? "foot" : "top")}",
            $"{columns - 1}-{columns}, rows: {FigureRows}, place: {(isBelow ? "top" : "foot")}",
            $"1-2, rows: {FigureRows}, place: {(isBelow ? "foot" : "top")}",
                $"1-2, rows: {FigureRows}, place: {(isBelow ? "top" : "foot")}",
        ];
        return corners.Take(count).Select(corner => string.Create(CultureInfo.InvariantCulture, $"{{ columns: {corner} }}"));
    }

    private sealed record Module(ImportedArticle Story, int Left, int Right, int Top, int Bottom);
}
