using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate;

namespace PrintLayout.Tests.Gate;

public sealed class ArchiveFileTests
{
    private static readonly string Sketch = Convert.ToBase64String(new byte[64]);

    public static TheoryData<string> BadLines =>
    [
        "<<<<<<< HEAD", "2026-11-27", "2026-13-27\tissue\t1\t4", "2026-11-27\tissue\tx\t4", "2026-11-27\tissue\t1\t-",
        "2026-11-27\tissue\t1\t-4", "2026-11-27\tissue\t1\t99999999999999999999", "2026-11-27\tstory\tA1\tone\tabc\t-\t-",
        "2026-11-27\tstory\tA1\tone\t0123456789abcdef\tAAAA\t-", "2026-11-27\tstory\tA1\tone\t0123456789abcdef\t*\t-",
        "2026-11-27\tpicture\tA1\tone\tabc\tAAAA\t1500", "2026-11-27\tpicture\tA1\tone\tabc\t-\t1500",
        "2026-11-27\tpicture\tA1\tone\tabc\t" + Convert.ToBase64String([.. Enumerable.Repeat((byte)200, 256)]) + "\t1500",
        "2026-11-27\tpicture\tA1\tone\tabc\t" + Convert.ToBase64String(new byte[256]) + "\t0", "2026-11-27\tgift\tA1", "\t\t\t",
        "2026-11-27\tissue\t1\t4\t5", "2026-11-27\tstory\tA1\t" + new string('长', 5000) + "\t0123456789abcdef\t-\t-",
    ];

    [Theory]
    [MemberData(nameof(BadLines))]
    public void A_bad_line_is_a_finding_and_nothing_is_lost(string line)
    {
        using var paper = Paper();
        var good = $"# head\n2026-11-26\tissue\t-\t1\n2026-11-26\tstory\tA1\told\t0123456789abcdef\t{Sketch}\t-\n";
        paper.Write("archive.txt", good + line + "\n");
        var outcome = paper.Judge();
        var found = Assert.Single(outcome.Findings, one => one.Code == DiagnosticCodes.ArchiveLineBad);
        Assert.Equal((4, DiagnosticSeverity.Warning), (found.Span.Line, found.Span.Column == 1 ? found.Severity : DiagnosticSeverity.Info));
        Assert.Equal(1, outcome.Issues);
        Assert.Equal(DiagnosticCodes.ArchiveLineBad, Assert.Single(GateRun.Record(outcome)).Code);
        Assert.Equal(good + line + "\n", paper.Read("archive.txt"));
    }

    [Fact]
    public void Lines_in_any_order_twice_and_with_other_ends_are_the_same_archive()
    {
        using var paper = Paper();
        Assert.Empty(GateRun.Record(paper.Judge()));
        var lines = paper.Read("archive.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        paper.EditionDate = "2026-11-29";
        var told = paper.Told();
        Assert.Contains(told, one => one.StartsWith("PL8102", StringComparison.Ordinal));
        paper.Write("archive.txt", string.Join("\r\n", lines.Reverse().Concat(lines)));
        Assert.Equal(told, paper.Told());
    }

    [Fact]
    public void Old_issues_go_and_later_ones_stay()
    {
        using var paper = Paper();
        paper.Write(
            "archive.txt",
            "2026-01-01\tissue\t1\t4\n2026-11-27\tissue\t7\t4\n2026-11-28\tissue\t8\t99\n2026-12-01\tissue\t9\t4\n");
        Assert.Empty(GateRun.Record(paper.Judge()));
        var text = paper.Read("archive.txt");
        var issues = text.Split('\n').Where(line => line.Contains("issue\t", StringComparison.Ordinal));
        Assert.Equal(["2026-11-27", "2026-11-28", "2026-12-01"], issues.Select(line => line[..10]));
        Assert.DoesNotContain("99", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x41, 0 }, "PL1002")]
    [InlineData(new byte[] { 0, 0, 0 }, "PL1010")]
    public void A_file_that_is_no_text_is_a_finding(byte[] bytes, string code)
    {
        using var paper = Paper();
        paper.Write("archive.txt", bytes);
        Assert.Contains(paper.Judge().Findings, found => found.Code == code);
    }

    [Fact]
    public void A_folder_in_its_place_is_a_finding()
    {
        using var paper = Paper();
        Directory.CreateDirectory(paper["archive.txt"]);
        var outcome = paper.Judge();
        Assert.False(outcome.IsJudged);
        Assert.Equal("PL1001", Assert.Single(outcome.Findings).Code);
    }

    private static GateFolder Paper() =>
        new GateFolder { Plan = "gate: { archive: archive.txt }\n" }.Story("A1", "one", "一", GateFolder.Long("码头"));
}
