using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintLayout.Import.Neutral;
using PrintLayout.Import.Passages;
using PrintLayout.Import.Readings;
using PrintLayout.Import.Structure;
using PrintLayout.Punctuation;

namespace PrintLayout.Import;

/// <summary>Reads the stories of a source: by its heading marks, or by evidence where it has none.</summary>
internal static partial class StoryReader
{
    /// <summary>Reads the stories.</summary>
    /// <param name="source">The source.</param>
    /// <param name="lineOf">Line of an offset, for messages.</param>
    /// <param name="repairs">Takes what was repaired or is doubtful, of no story yet.</param>
    /// <param name="picks">Numbers of the stories of which the second reading is taken.</param>
    /// <param name="hasNone">Is told of a story without a second reading.</param>
    public static (List<Story> Stories, ImmutableArray<Dropped> Dropped) Read(
        NeutralText source, Func<int, int> lineOf, List<Repair> repairs, IReadOnlyList<int> picks, Action<int> hasNone)
    {
        if (!HeadingMark().IsMatch(source.Text)) return Plain(source, repairs, picks, hasNone);
        var (elements, dropped) = BlockReader.Read(source, repairs);
        var page = StoryAssembler.Assemble(new ParagraphJoiner(CreditMerger.Merge(elements), repairs).Join());
        new OrphanMatcher(page, lineOf).Match();
        foreach (var pick in picks.Distinct().Where(pick => pick <= page.Stories.Count).OrderDescending())
        {
            if (SecondReading.Of(source, page.Stories, pick - 1) is not { } second)
            {
                hasNone(pick);
                continue;
            }

            page.Stories.RemoveAt(pick - 1);
            page.Stories.InsertRange(pick - 1, second.Stories);
            repairs.RemoveAll(repair => second.Region.Start <= repair.Offset && repair.Offset < second.Region.End);
            repairs.AddRange(second.Repairs);
            dropped =
            [
                .. dropped.Where(part => part.Range.Start < second.Region.Start || part.Range.Start >= second.Region.End),
                .. second.Dropped,
            ];
        }

        return (page.Stories, dropped);
    }

    private static (List<Story>, ImmutableArray<Dropped>) Plain(
        NeutralText source, List<Repair> repairs, IReadOnlyList<int> picks, Action<int> hasNone)
    {
        var found = new List<Repair>();
        var wanted = ImmutableDictionary<int, LineRole>.Empty;
        var plain = PlainPage.Read(source, wanted);
        var stories = Stories(plain, found);
        foreach (var pick in picks)
        {
            // A story beyond these is one of another source.
            if (Second(stories, plain, pick) is { } second) wanted = wanted.SetItem(second.Line, second.Role);
            else if (pick <= stories.Count) hasNone(pick);
        }

        if (wanted.Count > 0)
        {
            found.Clear();
            plain = PlainPage.Read(source, wanted);
            stories = Stories(plain, found);
        }

        repairs.AddRange(plain.Repairs);
        repairs.AddRange(found);
        foreach (var story in stories.Where(story => story.Headline is null))
            story.Flag(Certainty.Guess, "no-headline", story.Start, "headline",
                "the source gives no headline for this story; a placeholder stands in its place");
        return (stories, plain.Dropped);
    }

    /// <summary>The stories of a reading.</summary>
    internal static List<Story> Stories(PlainReading plain, List<Repair> repairs) =>
        PlainStories.Assemble(new ParagraphJoiner(CreditMerger.Merge(plain.Elements), repairs).Join());

    /// <summary>The line of a story of which another reading comes closest, with its role there.</summary>
    internal static (int Line, LineRole Role)? Second(List<Story> stories, PlainReading plain, int pick)
    {
        if (pick < 1 || pick > stories.Count) return null;
        // The line that ends the story is a part of the question how far it goes.
        var (start, end) = (stories[pick - 1].Start, pick < stories.Count ? (stories[pick].Headline?.Start ?? stories[pick].Start) + 1
            : int.MaxValue);
        (int Line, LineRole Role)? best = null;
        var least = int.MaxValue;
        for (var i = 0; i < plain.Lines.Length; i++)
        {
            var (line, margin) = (plain.Lines[i].Line.Passage.Start, plain.Lines[i].Margin);
            if (line < start || line >= end || margin >= least) continue;
            (best, least) = ((i, plain.Lines[i].Second), margin);
        }

        return best;
    }

    // Also the line of = below a headline that Markdown has.
    [GeneratedRegex(@"(?:^|[\v\u2028])[ \t　]*#{1,6}[ \t　]+\S|^[ \t]*={3,}[ \t]*\r?$",
        RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex HeadingMark();
}
