using PrintLayout.Diagnostics;

namespace PrintLayout.Tests.Rendering;

/// <summary>Warnings that files accept: they become infos with their reason, and nothing else does.</summary>
public sealed class AcceptedWarningTests
{
    private const string NoText = "---\nheadline: 二条\naccept:\n  - { finding: PL1012, reason: 图片新闻 }\n---\n";

    [Fact]
    public void A_manuscript_accepts_what_is_found_in_it()
    {
        using var edition = new SmallEdition().Write("two.md", NoText);
        var found = Found(edition, "PL1012");
        Assert.Equal(DiagnosticSeverity.Info, found.Severity);
        Assert.EndsWith("; accepted: 图片新闻", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_accepted_in_one_manuscript_stays_a_warning_in_another()
    {
        using var edition = new SmallEdition().Write("two.md", "---\nheadline: 二条\n---\n")
            .Write("one.md", "---\nheadline: 头条\naccept: [{ finding: PL1012, reason: 图片新闻 }]\n---\n" + new string('新', 60) + "。\n");
        Assert.Equal(DiagnosticSeverity.Warning, Found(edition, "PL1012").Severity);
        // And the acceptance that covers nothing is told, at its place.
        var unused = Found(edition, "PL3049");
        Assert.EndsWith("one.md", unused.Span.File, StringComparison.Ordinal);
        Assert.Equal(3, unused.Span.Line);
    }

    [Theory]
    [InlineData("    accept: [{ finding: PL1012, reason: 图片新闻 }]\n", "")]
    [InlineData("", "accept: [{ finding: PL1012, reason: 图片新闻 }]\n")]
    public void A_page_and_a_layout_accept_for_all_of_the_page(string ofPage, string ofLayout)
    {
        using var edition = new SmallEdition().Write("two.md", "---\nheadline: 二条\n---\n");
        edition.Write("edition.yaml", edition.Read("edition.yaml") + ofPage).Write("page.yaml", ofLayout + edition.Read("page.yaml"));
        Assert.Equal(DiagnosticSeverity.Info, Found(edition, "PL1012").Severity);
    }

    [Fact]
    public void A_page_accepts_findings_about_its_make_up_by_their_words()
    {
        using var edition = new SmallEdition();
        Assert.Equal(DiagnosticSeverity.Warning, Found(edition, "PL3040").Severity);
        edition.Write("edition.yaml", edition.Read("edition.yaml") + "    accept: [{ finding: hole, reason: 试版 }]\n");
        Assert.Equal(DiagnosticSeverity.Info, Found(edition, "PL3040").Severity);
        Assert.All(Diagnostics(edition).Where(finding => finding.Code is "PL3040" or "PL3006"),
            finding => Assert.Equal(DiagnosticSeverity.Info, finding.Severity));
    }

    [Fact]
    public void An_error_cannot_be_accepted()
    {
        using var edition = new SmallEdition().Write("one.md", "---\nheadline: 头条\n---\n" + new string('新', 6000) + "。\n");
        edition.Write("edition.yaml", edition.Read("edition.yaml") + "    accept: [{ finding: PL3005, reason: 没关系 }]\n");
        Assert.Equal(DiagnosticSeverity.Error, Found(edition, "PL3005").Severity);
        Assert.Contains("is an error here, which cannot be accepted", Found(edition, "PL3049").Message, StringComparison.Ordinal);
        Assert.Equal(1, edition.Render());
    }

    [Fact]
    public void The_edition_accepts_what_is_found_about_itself()
    {
        const string Wish = "paper: 样报\ndate: 2026-01-20\n{0}pages:\n  - page: A1\n    layout: page.yaml\n    style: styles/daily.yaml\n"
            + "    articles: [one.md, two.md]\n";
        using var edition = new SmallEdition();
        edition.Write("edition.yaml", string.Format(System.Globalization.CultureInfo.InvariantCulture, Wish, string.Empty));
        edition.Render();
        Assert.Contains("warning PL1041", edition.Messages, StringComparison.Ordinal);
        edition.Write("edition.yaml", string.Format(
            System.Globalization.CultureInfo.InvariantCulture, Wish, "accept: [{ finding: PL1041, reason: 明天用 }]\n"));
        edition.Render();
        Assert.DoesNotContain("warning PL1041", edition.Messages, StringComparison.Ordinal);
        Assert.Contains("accepted: 明天用", edition.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_heeds_what_a_manuscript_accepts_of_its_punctuation()
    {
        using var edition = new SmallEdition().Write("one.md", "---\nheadline: 头条\n---\n他说,好。\n");
        edition.Check();
        Assert.Contains("warning PL1201", edition.Messages, StringComparison.Ordinal);
        edition.Write("one.md", "---\nheadline: 头条\naccept: [{ finding: PL1201, reason: 引文原样 }]\n---\n他说,好。\n");
        edition.Check();
        Assert.DoesNotContain("warning PL1201", edition.Messages, StringComparison.Ordinal);
        Assert.Contains("accepted: 引文原样", edition.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_not_written_tells_what_is_left_and_how_to_see_it()
    {
        using var edition = new SmallEdition();
        edition.Render(settings => settings with { Formats = ["svg"] });
        Assert.Equal(["A1.svg"], edition.Files());
        edition.Write("one.md", "---\nheadline: 头条\n---\n" + new string('新', 6000) + "。\n");
        Assert.Equal(1, edition.Render(settings => settings with { Formats = ["svg"] }));
        Assert.Contains(
            "not written: it has errors; out/A1.svg is left from an earlier run; --format png --overlay all shows the page (edition.yaml)",
            edition.Messages, StringComparison.Ordinal);
        Assert.Contains("\"stale\":", File.ReadAllText(Path.Combine(edition.Output, "report.json")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{ finding: through-cut, reason: 一 }]")]
    [InlineData("[{ finding: pl1012, reason: 一 }]")]
    [InlineData("[{ finding: PL10123, reason: 一 }]")]
    public void A_manuscript_takes_codes_alone(string list)
    {
        using var edition = new SmallEdition().Write("one.md", $"---\nheadline: 头条\naccept: {list}\n---\n新。\n");
        Assert.Equal(3, Found(edition, "PL1006").Span.Line);
    }

    private static Diagnostic Found(SmallEdition edition, string code) => Diagnostics(edition).First(finding => finding.Code == code);

    private static List<Diagnostic> Diagnostics(SmallEdition edition)
    {
        using var made = edition.Compose();
        return [.. made.Diagnostics, .. made.Pages.SelectMany(page => page.Diagnostics)];
    }
}
