using System.Globalization;
using CsCheck;
using PrintLayout.Diagnostics;
using PrintLayout.Pages.Items;
using PrintLayout.Production.Editions;

namespace PrintLayout.Tests.Rendering;

/// <summary>Stories that run from page to page: the text is cut once, both jump lines are written, nothing is lost.</summary>
[Slow]
public sealed class JumpTests
{
    /// <summary>Sixty sentences of nine characters, so that the place of any character tells its sentence.</summary>
    private static readonly string LongText = string.Concat(Enumerable.Range(0, 120).Select(i => $"这是第{Numeral(i)}句话。"));

    [Fact]
    public void A_story_goes_on_where_it_was_cut_and_both_lines_name_the_other_page()
    {
        using var edition = Threaded(LongText);
        using var made = edition.Compose();
        var (first, second) = (TextOf(made, 0), TextOf(made, 1));
        Assert.EndsWith("（下转A2版）", first, StringComparison.Ordinal);
        Assert.StartsWith("（上接A1版）", second, StringComparison.Ordinal);
        Assert.Equal(LongText, first[..^"（下转A2版）".Length] + second["（上接A1版）".Length..]);
        Assert.DoesNotContain(made.Pages.SelectMany(page => page.Diagnostics), d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void The_jump_line_stands_flush_right_in_the_last_row_and_the_cut_is_in_mid_sentence()
    {
        // Two paragraphs give the cut a choice; in the first line that offers itself a sentence ends.
        using var edition = Threaded(LongText[..270] + "\n\n" + LongText[270..]);
        using var made = edition.Compose();
        var page = made.Pages[0].Made!;
        var runs = page.Page.Items.OfType<GlyphRun>().Where(run => run.Story == "one").ToList();
        var line = runs.Single(run => run.Role == ItemRole.JumpLine);
        var module = page.Report.Modules[0].Area;
        Assert.Equal(runs.Max(run => run.Origin.Y), line.Origin.Y);
        // The closing bracket's blank half hangs outside its body: the body ends on the column's edge.
        Assert.InRange((module.Right - line.Origin.X).Milli, 45_000, 63_000);
        Assert.False(runs.Last(run => run.Role == ItemRole.Body).Text.EndsWith('。'));
    }

    [Fact]
    public void The_part_on_the_other_page_has_the_jump_headline_and_no_indent()
    {
        using var edition = Threaded(LongText, "jump-headline: 转版题");
        using var made = edition.Compose();
        var runs = made.Pages[1].Made!.Page.Items.OfType<GlyphRun>().Where(run => run.Story == "one").ToList();
        Assert.Equal("转版题", string.Concat(runs.Where(run => run.Role == ItemRole.Headline).Select(run => run.Text)));
        var module = made.Pages[1].Made!.Report.Modules[0].Area;
        // The opening bracket stands at the margin: 上接 is not indented, for the paragraph began on the other page.
        Assert.InRange((runs.First(run => run.Role == ItemRole.Body).Origin.X - module.X).Milli, -5_000, 0);
    }

    [Fact]
    public void When_the_pages_change_places_both_lines_follow()
    {
        using var edition = Threaded(LongText, pages: ["B4", "C1"]);
        using var made = edition.Compose();
        Assert.EndsWith("（下转C1版）", TextOf(made, 0), StringComparison.Ordinal);
        Assert.StartsWith("（上接B4版）", TextOf(made, 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_story_may_run_over_three_pages()
    {
        using var edition = Threaded(LongText, pages: ["A1", "A2", "A3"]);
        using var made = edition.Compose();
        Assert.Contains("（下转A3版）", TextOf(made, 1), StringComparison.Ordinal);
        Assert.StartsWith("（上接A2版）", TextOf(made, 2), StringComparison.Ordinal);
        var text = string.Concat(Enumerable.Range(0, 3).Select(i => TextOf(made, i)));
        foreach (var line in new[] { "（下转A2版）", "（上接A1版）", "（下转A3版）", "（上接A2版）" })
            text = text.Replace(line, string.Empty, StringComparison.Ordinal);
        Assert.Equal(LongText, text);
    }

    [Fact]
    public void A_story_that_may_jump_does_so_only_when_it_is_over()
    {
        using var longOne = Threaded(LongText, "jump: auto");
        using var cut = longOne.Compose();
        Assert.EndsWith("（下转A2版）", TextOf(cut, 0), StringComparison.Ordinal);
        var text = LongText[..400];
        using var shortOne = Threaded(text, "jump: auto");
        using var whole = shortOne.Compose();
        Assert.Equal(text, TextOf(whole, 0));
        Assert.Empty(TextOf(whole, 1));
        Assert.DoesNotContain(whole.Pages.SelectMany(page => page.Diagnostics), d => d.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_story_that_ends_before_its_jump_is_told_and_so_is_a_short_part()
    {
        using var edition = Threaded(LongText[..300]);
        using var made = edition.Compose();
        Assert.Contains(made.Pages[0].Diagnostics, d => d.Code == DiagnosticCodes.NothingToJump);
        using var longer = Threaded(LongText[..560]);
        using var cut = longer.Compose();
        Assert.Contains(cut.Pages[0].Diagnostics, d => d.Code == DiagnosticCodes.ShortJump);
    }

    [Theory]
    [InlineData("continued-from: A2", "A1,A2")]
    [InlineData("continued-on: A1", "A1,A2")]
    [InlineData("continued-on: A1", "A1")]
    [InlineData("{0}continued-on: B7\ncontinued-from: B7", "A1")]
    public void A_jump_in_a_circle_is_refused(string frontMatter, string pages)
    {
        using var edition = Threaded(LongText, frontMatter.Replace("{0}", string.Empty, StringComparison.Ordinal), pages.Split(','));
        using var made = edition.Compose();
        Assert.Contains(made.Pages[0].Diagnostics, d => d.Code == DiagnosticCodes.JumpCycle);
        Assert.DoesNotContain(made.Pages, page => page.IsSound);
    }

    [Fact]
    public void Jumps_to_pages_outside_the_edition_stand_at_the_ends_of_the_story()
    {
        using var edition = Threaded(LongText, "continued-from: A0\ncontinued-on: A9");
        using var made = edition.Compose();
        Assert.StartsWith("（上接A0版）", TextOf(made, 0), StringComparison.Ordinal);
        Assert.EndsWith("（下转A9版）", TextOf(made, 1), StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_part_that_cannot_be_made_up_keeps_the_other_page_from_guessing()
    {
        using var edition = Threaded(LongText);
        edition.Write("p0.yaml", SmallEdition.Layout("one", "1-99", "1-12"));
        using var made = edition.Compose();
        Assert.Contains(made.Pages[1].Diagnostics, d => d.Code == DiagnosticCodes.JumpPartMissing);
    }

    [Fact]
    public void Whatever_the_length_and_the_cut_no_character_is_lost_or_doubled() =>
        Gen.Select(Gen.Int[360, 1000], Gen.Int[8, 40], Gen.Int[1, 3]).Sample((length, rows, columns) =>
        {
            var text = LongText[..length];
            using var edition = Threaded(text, "jump: auto");
            edition.Write("p0.yaml",
                SmallEdition.Layout("one", FormattableString.Invariant($"1-{columns}"), FormattableString.Invariant($"1-{rows}")));
            using var made = edition.Compose();
            var set = (TextOf(made, 0) + TextOf(made, 1))
                .Replace("（下转A2版）", string.Empty, StringComparison.Ordinal).Replace("（上接A1版）", string.Empty, StringComparison.Ordinal);
            Assert.Equal(text, set);
        }, iter: 25, threads: 1);

    private static SmallEdition Threaded(string text, string frontMatter = "priority: 2", string[]? pages = null)
    {
        pages ??= ["A1", "A2"];
        var edition = new SmallEdition();
        edition.Write("one.md", "---\nheadline: 头条\n" + frontMatter + "\n---\n" + text + "\n");
        var list = string.Empty;
        for (var i = 0; i < pages.Length; i++)
        {
            // Two legs of 22 rows below the head hold about 570 characters, of 14 rows about 360.
            edition.Write(FormattableString.Invariant($"p{i}.yaml"),
                SmallEdition.Layout("one", "1-2", pages.Length == 3 && i < 2 ? "1-16" : i == 0 ? "1-24" : "1-80"));
            list += FormattableString.Invariant($"  - {{ page: {pages[i]}, layout: p{i}.yaml, articles: [one.md] }}\n");
        }

        return edition.Write("edition.yaml", "paper: 样报\ndate: 2026-01-20\npages:\n" + list);
    }

    private static string TextOf(RenderedEdition edition, int page) => string.Concat(
        edition.Pages[page].Made!.Page.Items.OfType<GlyphRun>()
            .Where(run => run.Story == "one" && run.Role is ItemRole.Body or ItemRole.JumpLine)
            .Select(run => run.Text));

    private static string Numeral(int number) =>
        string.Concat(number.ToString("000", CultureInfo.InvariantCulture).Select(digit => "〇一二三四五六七八九"[digit - '0']));
}
