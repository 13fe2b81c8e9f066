using System.Globalization;
using System.Text.RegularExpressions;
using PrintLayout.Diagnostics;

namespace PrintLayout.Tests.Makeup;

/// <summary>
/// A page whose stories are too long or too short is told so with numbers of characters. Here an editor follows each hint in the
/// manuscript, in words of their own, and the page is full.
/// </summary>
[Slow]
public sealed partial class AdviceTests
{
    [Theory]
    // Lengths of the stories; a broadsheet page takes some 9,500 characters.
    [InlineData(4200, 3400, 2600, 1900, 1400)]
    [InlineData(5200, 2800, 2500, 1500)]
    [InlineData(3000, 2700, 2400, 2100, 1800, 1500, 900)]
    [InlineData(3300, 1800, 900)]
    [InlineData(1200, 900, 600)]
    [InlineData(5200, 3700, 3300, 2600, 1900, 1700, 1200)]
    [InlineData(12800, 900)]
    public void What_is_advised_makes_the_page_full(params int[] lengths)
    {
        using var folder = new MakeupFolder();
        var page = "  - page: A2\n    layout: auto\n    articles:\n" + string.Concat(lengths.Select((_, i) => $"      - s{i}.md\n"));
        Write(folder, lengths);
        var hints = Hints(folder, page);
        Assert.NotEmpty(hints);
        foreach (var hint in hints)
        {
            Write(folder, lengths);
            var followed = Follow(folder, page, hint);
            Assert.True(Hints(folder, followed) is [], $"followed in vain: {hint}");
        }
    }

    private static void Write(MakeupFolder folder, int[] lengths)
    {
        for (var i = 0; i < lengths.Length; i++) folder.Story($"s{i}", lengths[i], priority: Math.Min(4, i + 1));
    }

    /// <summary>What is said about a page that is not full; nothing when it is.</summary>
    private static List<string> Hints(MakeupFolder folder, string page)
    {
        using var edition = folder.Make(page);
        if (edition.Pages[0].Made is { } made)
        {
            Assert.Equal(0, made.Report.Metrics.Holes + made.Report.Modules.Sum(module => module.OversetLines));
            return [];
        }

        return [.. edition.Pages[0].Diagnostics.Where(finding => finding.Code == DiagnosticCodes.MakeupFailed)
            .SelectMany(finding => finding.Hints)];
    }

    /// <summary>Does what a hint says, and gives the page without what was taken off.</summary>
    private static string Follow(MakeupFolder folder, string page, string hint)
    {
        if (Removal().Match(hint) is { Success: true } removal)
        {
            return removal.Groups["story"].Value.Split(", ").Aggregate(
                page, (left, story) => left.Replace($"      - {story}.md\n", string.Empty, StringComparison.Ordinal));
        }

        var changes = Change().Matches(hint);
        Assert.True(changes.Count > 0, $"no numbers in: {hint}");
        foreach (Match change in changes)
        {
            var count = int.Parse(change.Groups["count"].Value, NumberStyles.None, CultureInfo.InvariantCulture);
            Follow(folder.PathOf(change.Groups["story"].Value + ".md"), hint[..3], count);
        }

        return page;
    }

    private static void Follow(string manuscript, string verb, int count)
    {
        var text = File.ReadAllText(manuscript).TrimEnd('\n');
        if (verb == "add")
        {
            const string Words = "渡轮公司说，新航线开通以后，从南岸到北岸只要十八分钟，比绕行大桥少走二十公里。";
            var more = string.Concat(Enumerable.Repeat(Words, (count / Words.Length) + 1));
            File.WriteAllText(manuscript, $"{text}\n\n{more[..(count - 1)]}。\n");
            return;
        }

        for (var cut = 0; cut < count;)
        {
            // The blank lines between paragraphs are no characters of the story.
            if (text[^1] != '\n') cut++;
            text = text[..^1].TrimEnd('\n');
        }

        File.WriteAllText(manuscript, text + "\n");
    }

    [GeneratedRegex("(?<count>[0-9]+) characters (of|to) (?<story>s[0-9])")]
    private static partial Regex Change();

    [GeneratedRegex("^take (?<story>s[0-9](, s[0-9])*) off the page")]
    private static partial Regex Removal();
}
