using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Tests.Text;

/// <summary>
/// The set lines of a <see cref="LineScenario"/> and what a test asks of them. Lengths in thousandths of the em of 10 pt.
/// </summary>
internal sealed record ScenarioResult(ShapedParagraph Paragraph, ImmutableArray<SetLine> Lines, Pt Measure, Pt Indent)
{
    /// <summary>The lines, each as its text.</summary>
    public ScenarioResult ExpectLines(params string[] lines)
    {
        Assert.Equal(lines, Lines.Select(line => line.Text));
        return this;
    }

    /// <summary>Right edge of the last body of a line.</summary>
    public ScenarioResult ExpectWidth(int line, int width)
    {
        Assert.Equal(width, Thousandths(Lines[line].Width));
        return this;
    }

    /// <summary>The space behind each character of a line but the last, from body to body.</summary>
    public ScenarioResult ExpectSpaces(int line, params int[] spaces)
    {
        Assert.Equal(spaces, SpacesOf(Lines[line]));
        return this;
    }

    /// <summary>The place where the body of a character starts.</summary>
    public ScenarioResult ExpectBodyAt(int line, int character, int x)
    {
        Assert.Equal(x, Thousandths(Lines[line].X[character]));
        return this;
    }

    private static int[] SpacesOf(SetLine line)
    {
        var clusters = line.Paragraph.Clusters;
        return
        [
            .. Enumerable.Range(0, line.X.Length - 1)
                .Select(i => Thousandths(line.X[i + 1] - line.X[i] - clusters[line.Start + i].Body)),
        ];
    }

    private static int Thousandths(Pt length) => length.Milli / (LineScenario.Em / 1000);
}
