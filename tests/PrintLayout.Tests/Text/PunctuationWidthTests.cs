namespace PrintLayout.Tests.Text;

/// <summary>composition.md C5: how wide marks are beside each other and at line edges. Widths in thousandths of an em.</summary>
public sealed class PunctuationWidthTests : IDisposable
{
    private readonly Composer _composer = new();

    public void Dispose() => _composer.Dispose();

    [Theory]
    // Between Han a mark keeps its em (C5.1): three Han and a mark.
    [InlineData("汉，汉", 3000)]
    [InlineData("汉。汉", 3000)]
    [InlineData("汉《汉", 3000)]
    [InlineData("汉》汉", 3000)]
    // The interpunct takes half an em, the dash and the ellipsis two.
    [InlineData("汉·汉", 2500)]
    [InlineData("汉——汉", 4000)]
    [InlineData("汉……汉", 4000)]
    [InlineData("汉～汉", 3000)]
    // A mark at the line's end is half an em (C5.2), an opener at its start too (C5.3).
    [InlineData("汉。", 1500)]
    [InlineData("汉”", 1500)]
    [InlineData("“汉", 1500)]
    // Two marks: 1.5 em together (C5.5–C5.10); with a Han on both sides 3.5.
    [InlineData("汉》《汉", 3500)]
    [InlineData("汉（《汉", 3500)]
    [InlineData("汉”）汉", 3500)]
    [InlineData("汉。”汉", 3500)]
    [InlineData("汉”，汉", 3500)]
    [InlineData("汉，“汉", 3500)]
    [InlineData("汉：“汉", 3500)]
    // At a line's end the last of two gives its blank as well: 1.0.
    [InlineData("汉。”", 2000)]
    [InlineData("汉”，", 2000)]
    // Three marks add up the pair rules (C5.11): 2.0.
    [InlineData("汉。”“汉", 4000)]
    [InlineData("汉》、《汉", 4000)]
    [InlineData("汉）”，汉", 4000)]
    // Two stops without a bracket keep their widths (C5.12).
    [InlineData("汉。、汉", 4000)]
    public void A_mark_is_as_wide_as_its_neighbours_let_it(string text, int width) =>
        Assert.Equal(width, _composer.WidthOf(text));

    [Fact]
    public void An_opener_after_the_indent_puts_its_ink_at_the_indent()
    {
        var line = _composer.Set("“汉字", 10_000, 2_000)[0];
        // Body of the bracket at 2 em: its box, with the blank half, starts at 1.5 (C5.4).
        Assert.Equal(Composer.Size * 2, line.X[0]);
        Assert.Equal(Composer.Size * 2 + Composer.Size / 2, line.X[1]);
    }

    [Fact]
    public void Display_text_squeezes_brackets_to_half_an_em()
    {
        var shaped = _composer.Shape("迈入“技术”驱动", isDisplay: true);
        Assert.Equal(Composer.Size.Milli / 20, shaped.Spaces[1].Natural.Milli);
    }
}
