using System.Diagnostics;
using PrintLayout.Cli.Runs;
using PrintLayout.Diagnostics;
using PrintLayout.Json;
using PrintLayout.Pdf.Document;
using PrintLayout.Pdf.Syntax;
using PrintLayout.Production.Editions;
using PrintLayout.Sources;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Snapshots;

/// <summary>The <c>diff</c> command: PDF files, editions, display lists and revisions, compared in the same words.</summary>
[Slow]
public sealed class DiffCommandTests : IDisposable
{
    private const string Article = "seeds/a2/articles/hisense.md";
    private readonly SnapEdition _edition = new();

    private string _output = string.Empty;
    private string _messages = string.Empty;

    public void Dispose() => _edition.Dispose();

    [Fact]
    public void Two_pdf_files_are_compared_by_their_lines()
    {
        var (old, now) = (Pdf("old"), string.Empty);
        AddComma();
        now = Pdf("new");
        Assert.Equal(0, Diff(old, old));
        Assert.Equal("1: same\n", _output);
        var report = _edition.PathOf("report.html");
        Assert.Equal(5, Diff(old, now, report: report));
        Assert.Contains(
            "1: 1 change\n  1. the text changed: a 、 was added in the text of the page: line ", _output, StringComparison.Ordinal);
        Assert.Contains(" now ends in 、 instead of 工, 2 lines moved", _output, StringComparison.Ordinal);
        Assert.StartsWith("<!doctype html>", File.ReadAllText(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Pdf_pages_are_drawn_by_poppler()
    {
        OutsideTool.Require("pdftoppm");
        var old = Pdf("old");
        AddComma();
        var report = _edition.PathOf("report.html");
        Diff(old, Pdf("new"), report: report);
        Assert.Equal(3, File.ReadAllText(report).Split("data:image/png;base64,").Length);
    }

    [Fact]
    public void An_edition_is_held_against_a_pdf_of_it()
    {
        var old = Pdf("old");
        Assert.Equal(0, Diff(old, _edition.Edition));
        AddComma();
        Assert.Equal(5, Diff(old, _edition.Edition));
    }

    [Fact]
    public void A_display_list_stands_for_its_page()
    {
        using var edition = EditionRenderer.Render(_edition.Edition, TestFonts.Bundled, LayoutLimits.Default);
        var json = _edition.PathOf("A2.json");
        using (var stream = File.Create(json)) DisplayListWriter.Write(edition.Pages[0].Made!.Page, stream);
        Assert.Equal(0, Diff(json, _edition.Edition));
        AddComma();
        Assert.Equal(5, Diff(json, _edition.Edition));
        Assert.Contains("a 、 was added in paragraph 2 of 海信视像: line 8 now ends in 、 instead of 工", _output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_is_compared_with_its_revision()
    {
        OutsideTool.Require("git");
        Git("init", "-q");
        Git("add", "-A");
        Git("-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "-qm", "one");
        Assert.Equal(0, Diff(_edition.Edition, null, "HEAD"));
        AddComma();
        Assert.Equal(5, Diff(_edition.Edition, null, "HEAD"));
        Assert.Contains("paragraph 2 of 海信视像", _output, StringComparison.Ordinal);
        Assert.Equal(4, Diff(_edition.Edition, null, "nowhere"));
        Assert.Contains("PL7005", _messages, StringComparison.Ordinal);
        Assert.Equal(4, Diff(_edition.Edition, null, "--output=x"));
    }

    [Theory]
    [InlineData("missing.pdf", "PL1001")]
    [InlineData("broken.pdf", "PL7004")]
    [InlineData("broken.json", "PL7001")]
    public void What_cannot_be_read_is_told(string name, string code)
    {
        var path = _edition.PathOf(name);
        if (name.StartsWith("broken", StringComparison.Ordinal)) File.WriteAllText(path, "%PDF-1.7 but not really");
        Assert.Equal(4, Diff(path, _edition.Edition));
        Assert.Contains(code, _messages, StringComparison.Ordinal);
    }

    private void AddComma() => _edition.Change(Article, "如今，在海信视像青岛工厂", "如今，在海信视像青岛、工厂");

    private int Diff(string old, string? now, string? revision = null, string? report = null)
    {
        using var output = new StringWriter();
        using var messages = new StringWriter();
        var code = new DiffRun(
            new DiffSettings(old, now, TestFonts.Bundled) { Revision = revision, Report = report, Ppi = 36 }, output, messages).Execute();
        (_output, _messages) = (output.ToString(), messages.ToString());
        return code;
    }

    private string Pdf(string name)
    {
        using var edition = EditionRenderer.Render(_edition.Edition, TestFonts.Bundled, LayoutLimits.Default);
        var path = _edition.PathOf(name + ".pdf");
        using var stream = File.Create(path);
        var findings = new DiagnosticBag();
        PdfDocumentWriter.Write([edition.Pages[0].Made!.Page], new PdfWriterOptions(), stream, findings);
        Assert.Empty(findings);
        return path;
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", ["-C", _edition.PathOf("."), .. arguments]))!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
