namespace PrintLayout.Tests.Text;

/// <summary>composition.md C6: one gap between Han and Western text, and none where a mark or an edge stands.</summary>
public sealed class HanWesternGapTests : IDisposable
{
    private const int Gap = 200;
    private readonly Composer _composer = new();

    public void Dispose() => _composer.Dispose();

    [Theory]
    [InlineData("汉AI汉", 2)]
    [InlineData("汉2026年", 2)]
    [InlineData("AI汉", 1)]
    // The sign belongs to the number, so the gap stands outside it (C6.4).
    [InlineData("占75%的", 2)]
    [InlineData("行AI+汉", 2)]
    // A sign alone between Han is no Western text.
    [InlineData("技术+资本", 0)]
    // No gap beside marks (C6.2, C6.5).
    [InlineData("汉，AI，汉", 0)]
    [InlineData("“AI”", 0)]
    [InlineData("（AI）", 0)]
    public void A_gap_stands_between_Han_and_Western_text_only(string text, int gaps)
    {
        var shaped = _composer.Shape(text);
        Assert.Equal(gaps, shaped.Spaces.Count(space => space.Kind == PrintLayout.Text.Paragraphs.SpaceKind.HanWestern));
    }

    [Theory]
    [InlineData("汉 AI 汉", "汉AI汉")]
    [InlineData("汉 字", "汉字")]
    [InlineData("MiniMax( 稀宇", "MiniMax(稀宇")]
    [InlineData("ＡＩ２０２６", "AI2026")]
    public void A_typed_space_beside_Han_makes_no_difference(string typed, string clean)
    {
        Assert.Equal(clean, _composer.Shape(typed).Text);
        Assert.Equal(_composer.WidthOf(clean), _composer.WidthOf(typed));
    }

    [Fact]
    public void A_space_between_Western_words_stays()
    {
        var shaped = _composer.Shape("用GLM five模型");
        Assert.Equal("用GLM five模型", shaped.Text);
        Assert.Equal(1, shaped.Spaces.Count(space => space.Kind == PrintLayout.Text.Paragraphs.SpaceKind.WordSpace));
    }

    [Fact]
    public void Both_gaps_of_a_word_stretch_alike()
    {
        // 13 em wanted; the natural width is a little less, so the gaps open before Han gaps do.
        var natural = _composer.WidthOf("汉汉汉汉AI汉汉汉汉");
        var line = _composer.Set("汉汉汉汉AI汉汉汉汉汉汉汉", natural + 100)[0];
        Assert.Equal("汉汉汉汉AI汉汉汉汉", line.Text);
        var before = line.X[4] - line.X[3] - Composer.Size;
        var after = line.X[6] - line.X[5] - line.Paragraph.Clusters[line.Start + 5].Body;
        Assert.Equal((Gap + 50) * 10, before.Milli);
        Assert.Equal(before, after);
    }
}
