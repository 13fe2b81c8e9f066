using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintLayout.Import.Neutral;
using PrintLayout.Import.Passages;
using PrintLayout.Import.Readings;
using PrintLayout.Import.Structure;

namespace PrintLayout.Import;

/// <summary>
/// Another reading of a story on a page with heading marks. The marks stay what they are; the other lines are read by evidence, as on
/// a page without marks.
/// </summary>
/// <param name="Region">The part of the source that was read.</param>
/// <param name="Stories">The stories found in it.</param>
/// <param name="Repairs">What was done or is doubtful.</param>
/// <param name="Dropped">Characters of it that go into no article.</param>
internal sealed partial record SecondReading(
    SourceRange Region, List<Story> Stories, List<Repair> Repairs, ImmutableArray<Dropped> Dropped)
{
    /// <summary>Reads a story again; null where marks alone decide it, or where a part of it stands elsewhere.</summary>
    public static SecondReading? Of(NeutralText source, List<Story> stories, int index)
    {
        var starts = stories.Select(story => LineStart(source.Text, story.Start)).ToList();
        var region = new SourceRange(starts[index], starts.Where(start => start > starts[index]).DefaultIfEmpty(source.Text.Length).Min());
        if (!Parts(stories[index]).All(IsInside) || stories.Where((_, i) => i != index).SelectMany(Parts).Any(IsInside)) return null;

        var dropped = new List<Dropped>();
        var masked = source with { Text = Masked(source.Text, region, dropped), Dropped = [] };
        var marks = dropped.Select(mark => LineStart(source.Text, mark.Range.Start)).ToHashSet();
        var headline = dropped.Count > 0 ? LineStart(source.Text, stories[index].Headline?.Start ?? region.Start) : -1;
        var wanted = LineReader.Read(masked).Select((line, i) => (Start: LineStart(source.Text, line.Passage.Start), i))
            .Where(line => marks.Contains(line.Start))
            .ToImmutableDictionary(line => line.i, line => line.Start == headline ? LineRole.Headline : LineRole.Crosshead);
        var reading = Read(masked, wanted);
        if (reading is null || Says(reading.Value.Stories) != Says([stories[index]])) return Result(reading);
        return StoryReader.Second(reading.Value.Stories, reading.Value.Plain, 1) is { } second
            ? Result(Read(masked, wanted.SetItem(second.Line, second.Role))) : null;

        bool IsInside(SourceRange range) => range.Start >= region.Start && range.End <= region.End;

        SecondReading? Result((PlainReading Plain, List<Story> Stories, List<Repair> Repairs)? found) => found is not { } read ? null
            : new SecondReading(region, read.Stories, [.. read.Plain.Repairs, .. read.Repairs], [.. read.Plain.Dropped, .. dropped]);
    }

    private static (PlainReading Plain, List<Story> Stories, List<Repair> Repairs)? Read(
        NeutralText text, ImmutableDictionary<int, LineRole> wanted)
    {
        var plain = PlainPage.Read(text, wanted);
        if (wanted.Any(pair => pair.Key >= plain.Lines.Length || plain.Lines[pair.Key].Role != pair.Value)) return null;
        var repairs = new List<Repair>();
        var stories = StoryReader.Stories(plain, repairs);
        return stories.Count == 0 ? null : (plain, stories, repairs);
    }

    /// <summary>The source with blanks in place of what stands outside a region, and of the heading marks in it.</summary>
    private static string Masked(string source, SourceRange region, List<Dropped> marks)
    {
        var chars = source.ToCharArray();
        for (var i = 0; i < chars.Length; i++)
            if ((i < region.Start || i >= region.End) && chars[i] is not ('\n' or '\r')) chars[i] = ' ';
        foreach (Match mark in Mark().Matches(new string(chars)))
        {
            var hashes = mark.Groups["mark"];
            chars.AsSpan(hashes.Index, hashes.Length).Fill(' ');
            marks.Add(new Dropped(new SourceRange(hashes.Index, hashes.Index + hashes.Length), "mark of a heading"));
        }

        return new string(chars);
    }

    private static int LineStart(string source, int offset) => offset == 0 ? 0 : source.LastIndexOf('\n', offset - 1) + 1;

    private static IEnumerable<SourceRange> Parts(Story story) =>
        new[] { story.Section?.Text, story.Kicker, story.Headline, story.Deck, story.ContinuedFrom, story.ContinuedOn }.OfType<Passage>()
            .Concat(story.BylineLines)
            .Concat(story.Figures.SelectMany(figure => new[] { figure.Credit.Text, figure.Credit.Caption }.OfType<Passage>()))
            .Concat(story.Body.Select(element => element.Text)).SelectMany(passage => passage.Ranges);

    /// <summary>What stories say, in order: two readings with the same answer are one.</summary>
    private static string Says(List<Story> stories) => string.Join('\n', stories.SelectMany(story => new[]
        {
            $"s {story.Section?.Text.Text}", $"k {story.Kicker?.Text}", $"h {story.Headline?.Text}", $"d {story.Deck?.Text}",
            $"b {string.Join('|', story.Bylines.Select(byline => byline.Name.Text))}", $"f {story.Figures.Count}",
        }.Concat(story.Body.Select(element => $"{element.Kind} {element.Text.Text}"))));

    [GeneratedRegex(@"^[ \t　]*(?<mark>#{1,6})(?=[ \t　]+\S)", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex Mark();
}
