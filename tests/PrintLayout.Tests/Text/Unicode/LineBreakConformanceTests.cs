using System.Globalization;
using System.Text;
using PrintLayout.Unicode.LineBreaking;

namespace PrintLayout.Tests.Text.Unicode;

public sealed class LineBreakConformanceTests
{
    [Fact]
    public void Every_case_of_LineBreakTest_breaks_as_Unicode_says()
    {
        var scratch = new LineBreakScratch();
        var failures = new List<string>();
        var cases = 0;
        foreach (var line in File.ReadLines(Path.Combine(RepositoryFiles.UnicodeData, "LineBreakTest.txt")))
        {
            var expected = line.Split('#')[0].Trim();
            if (expected.Length == 0)
                continue;
            cases++;
            var actual = Describe(TextOf(expected), scratch);
            if (actual != expected)
                failures.Add($"expected {line}\n     got {actual}");
        }

        Assert.Equal(19_338, cases);
        Assert.True(failures.Count == 0, $"{failures.Count} of {cases} differ:\n{string.Join('\n', failures.Take(20))}");
    }

    private static string TextOf(string testCase)
    {
        var text = new StringBuilder();
        foreach (var word in testCase.Split([' ', '\t', '×', '÷'], StringSplitOptions.RemoveEmptyEntries))
            text.Append(char.ConvertFromUtf32(int.Parse(word, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)));
        return text.ToString();
    }

    private static string Describe(string text, LineBreakScratch scratch)
    {
        var breaks = new LineBreakOpportunity[text.Length + 1];
        LineBreakAlgorithm.FindBreaks(text, breaks, scratch);
        var result = new StringBuilder();
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            result.Append(breaks[at] == LineBreakOpportunity.Prohibited ? "× " : "÷ ")
                .Append(rune.Value.ToString("X4", CultureInfo.InvariantCulture))
                .Append(' ');
            at += rune.Utf16SequenceLength;
        }

        return result.Append(breaks[at] == LineBreakOpportunity.Prohibited ? '×' : '÷').ToString();
    }
}
