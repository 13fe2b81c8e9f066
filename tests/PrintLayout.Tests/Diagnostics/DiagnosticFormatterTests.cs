using CsCheck;
using PrintLayout.Diagnostics;

namespace PrintLayout.Tests.Diagnostics;

public sealed class DiagnosticFormatterTests
{
    [Fact]
    public void The_short_form_is_one_line_that_editors_understand()
    {
        var finding = Diagnostic.Error("PL1004", new SourceSpan("a.yaml", 3, 5), "unknown key colums", "did you mean columns?");
        Assert.Equal("a.yaml:3:5: error PL1004: unknown key colums", DiagnosticFormatter.OneLine(finding));
    }

    [Fact]
    public void Unknown_parts_of_the_place_are_left_out()
    {
        Assert.Equal(
            "a.md:3: warning PL3005: m", DiagnosticFormatter.OneLine(Diagnostic.Warning("PL3005", new SourceSpan("a.md", 3, 0), "m")));
        Assert.Equal("a.md: info PL3006: m", DiagnosticFormatter.OneLine(Diagnostic.Info("PL3006", new SourceSpan("a.md", 0, 0), "m")));
        Assert.Equal("error PL4001: m", DiagnosticFormatter.OneLine(Diagnostic.Error("PL4001", SourceSpan.None, "m")));
    }

    [Fact]
    public void Wide_characters_move_the_caret_two_cells()
    {
        var finding = Diagnostic.Error("PL1010", new SourceSpan("a.md", 1, 4, 2), "m", "take it out", "or not");

        // 图, 片 are two cells each and a is one, so the caret stands after five; 说明 is four cells wide.
        Assert.Equal(
            """
            a.md:1:4: error PL1010: m
                图片a说明。
                     ^^^^
              hint: take it out
              hint: or not

            """,
            Full(finding, "图片a说明。"));
    }

    [Fact]
    public void A_column_counts_characters_and_not_utf16_units()
    {
        // 𠮷 is one character of two UTF-16 units and two cells; the combining acute takes no cell of its own.
        Assert.Equal(["    𠮷e\u0301x", "       ^"], ExcerptOf("𠮷e\u0301x", column: 4));
    }

    [Fact]
    public void Tabs_and_control_characters_take_one_cell()
    {
        Assert.Equal(["     \uFFFDx", "      ^"], ExcerptOf("\t\u001Bx", column: 3));
    }

    [Theory]
    [InlineData(4)]
    [InlineData(999)]
    public void A_column_at_or_past_the_end_marks_the_end(int column) =>
        Assert.Equal(["    abc", "       ^"], ExcerptOf("abc", column));

    [Fact]
    public void A_long_paragraph_is_cut_on_both_sides_of_the_caret()
    {
        var line = new string('甲', 500) + "错" + new string('乙', 500);

        var excerpt = ExcerptOf(line, column: 501);

        // 48 cells before the caret are 24 Han; 96 in all leave 错 and 23 after it.
        Assert.Equal("    …" + new string('甲', 24) + "错" + new string('乙', 23) + "…", excerpt[0]);
        Assert.Equal("     " + new string(' ', 48) + "^^", excerpt[1]);
    }

    [Fact]
    public void Without_a_line_there_is_no_excerpt()
    {
        var finding = Diagnostic.Error("PL1001", new SourceSpan("a.md", 1, 1), "m");
        Assert.Equal("a.md:1:1: error PL1001: m\n", DiagnosticFormatter.Full(finding, (_, _) => null));
    }

    [Fact]
    public void The_delegate_is_asked_for_the_line_of_the_span_only()
    {
        var asked = new List<(string, int)>();
        DiagnosticFormatter.Full(Diagnostic.Error("PL1001", new SourceSpan("b.md", 12, 2), "m"), (file, line) =>
        {
            asked.Add((file, line));
            return null;
        });
        DiagnosticFormatter.Full(
            Diagnostic.Error("PL1001", SourceSpan.None, "m"), (_, _) => throw new InvalidOperationException("no place to ask for"));

        Assert.Equal([("b.md", 12)], asked);
    }

    [Fact]
    public void Control_characters_of_the_users_text_do_not_reach_the_terminal()
    {
        var finding = Diagnostic.Error("PL1006", new SourceSpan("a\n.md", 1, 0), "bad \u001B[2J value\r\nnext");
        Assert.Equal("a\\u000A.md:1: error PL1006: bad \\u001B[2J value\\u000D\\u000Anext", DiagnosticFormatter.OneLine(finding));
    }

    [Fact]
    public void Any_line_and_column_give_two_lines_that_fit_a_terminal() =>
        Gen.Select(Gen.String, Gen.Int[1, 2000], Gen.Int[0, 3000]).Sample((line, column, length) =>
        {
            var finding = Diagnostic.Error("PL1010", new SourceSpan("a.md", 1, column, length), "m");
            var lines = DiagnosticFormatter.Full(finding, (_, _) => line).Split('\n');
            Assert.Equal(line.Length == 0 ? 2 : 4, lines.Length);
            if (line.Length > 0) Assert.Matches("^ {4,54}\\^{1,96}$", lines[2]);
        });

    private static string Full(Diagnostic finding, string line) => DiagnosticFormatter.Full(finding, (_, _) => line);

    private static string[] ExcerptOf(string line, int column) =>
        Full(Diagnostic.Error("PL1010", new SourceSpan("a.md", 1, column), "m"), line).Split('\n')[1..3];
}
