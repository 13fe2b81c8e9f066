using PrintLayout.Diagnostics;

namespace PrintLayout.Tests.Gate;

public sealed class JumpEndTests
{
    [Theory]
    [InlineData("continued-on: A2\n", "continued-from: A1\n", 0)]
    [InlineData("continued-on: A2\n", "", 1)]
    [InlineData("continued-on: A9\n", "continued-from: A1\n", 2)]
    [InlineData("", "continued-from: A1\n", 1)]
    public void A_jump_line_has_its_end(string first, string second, int wrong)
    {
        using var paper = new GateFolder().Story("A1", "one", "一", "文。", first).Story("A2", "two", "二", "文。", second);
        Assert.Equal(wrong, paper.Judge().Findings.Count(found => found.Code == DiagnosticCodes.JumpWithoutEnd));
    }

    [Theory]
    [InlineData("文。（下转A2版）", "（上接A1版）文。", 0, 0)]
    [InlineData("文。（下转2版）", "（上接第1版）文。", 0, 0)]
    [InlineData("文。（下转A2版）", "文。", 1, 0)]
    [InlineData("文。（下转A9版）", "文。", 0, 1)]
    [InlineData("文。（详见A9版）", "文。", 0, 1)]
    [InlineData("文。（详见A2版）", "文。", 0, 0)]
    [InlineData("- 船厂掉头……A9版", "文。", 0, 1)]
    [InlineData("- 船厂掉头……A2版", "文。", 0, 0)]
    [InlineData("该书刊A4版式。", "文。", 0, 0)]
    [InlineData("软件升级到9.0版，见H5版块。", "文。", 0, 0)]
    [InlineData("详见本报11月3日A9版。", "文。", 0, 0)]
    [InlineData("据《澜江晚报》A9版消息。", "文。", 0, 0)]
    public void Pages_that_are_typed_are_there(string first, string second, int jumps, int pages)
    {
        using var paper = new GateFolder().Story("A1", "one", "一", first).Story("A2", "two", "二", second);
        var found = paper.Judge().Findings;
        Assert.Equal((jumps, pages), (found.Count(one => one.Code == DiagnosticCodes.JumpWithoutEnd),
            found.Count(one => one.Code == DiagnosticCodes.NamedPageMissing)));
        Assert.All(found, one => Assert.EndsWith("one.md", one.Span.File, StringComparison.Ordinal));
    }
}
