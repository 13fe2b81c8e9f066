using PrintLayout.Unicode;
using PrintLayout.Unicode.Properties;

namespace PrintLayout.Tests.Text.Unicode;

public sealed class UnicodePropertiesTests
{
    [Theory]
    [InlineData('“', LineBreakClass.QU, EastAsianWidth.Ambiguous, Script.Common, VerticalOrientation.TransformedOrRotated)]
    [InlineData('，', LineBreakClass.CL, EastAsianWidth.Fullwidth, Script.Common, VerticalOrientation.TransformedOrUpright)]
    [InlineData('汉', LineBreakClass.ID, EastAsianWidth.Wide, Script.Han, VerticalOrientation.Upright)]
    [InlineData('々', LineBreakClass.NS, EastAsianWidth.Wide, Script.Han, VerticalOrientation.Upright)]
    [InlineData('A', LineBreakClass.AL, EastAsianWidth.Narrow, Script.Latin, VerticalOrientation.Rotated)]
    [InlineData('ｱ', LineBreakClass.ID, EastAsianWidth.Halfwidth, Script.Katakana, VerticalOrientation.Rotated)]
    [InlineData(0x0E01, LineBreakClass.SA, EastAsianWidth.Neutral, Script.Other, VerticalOrientation.Rotated)]
    [InlineData(0xD800, LineBreakClass.SG, EastAsianWidth.Neutral, Script.Unknown, VerticalOrientation.Rotated)]
    [InlineData(0x2FFFD, LineBreakClass.ID, EastAsianWidth.Wide, Script.Unknown, VerticalOrientation.Upright)]
    [InlineData(0xE0100, LineBreakClass.CM, EastAsianWidth.Ambiguous, Script.Inherited, VerticalOrientation.Rotated)]
    [InlineData(0x10FFFF, LineBreakClass.XX, EastAsianWidth.Neutral, Script.Unknown, VerticalOrientation.Rotated)]
    internal void A_character_has_the_properties_that_the_data_files_give(
        int codePoint, LineBreakClass lineBreak, EastAsianWidth width, Script script, VerticalOrientation orientation)
    {
        Assert.Equal(lineBreak, UnicodeProperties.LineBreakOf(codePoint));
        Assert.Equal(width, UnicodeProperties.WidthOf(codePoint));
        Assert.Equal(script, UnicodeProperties.ScriptOf(codePoint));
        Assert.Equal(orientation, UnicodeProperties.OrientationOf(codePoint));
    }

    [Fact]
    public void Quotes_marks_and_pictographs_carry_their_traits()
    {
        Assert.Equal(CharacterTraits.InitialQuote, UnicodeProperties.TraitsOf('“'));
        Assert.Equal(CharacterTraits.FinalQuote, UnicodeProperties.TraitsOf('”'));
        Assert.Equal(CharacterTraits.CombiningMark, UnicodeProperties.TraitsOf(0x0301));
        Assert.Equal(CharacterTraits.ExtendedPictographic | CharacterTraits.Unassigned, UnicodeProperties.TraitsOf(0x1FAFF));
        Assert.Equal(CharacterTraits.None, UnicodeProperties.TraitsOf('汉'));
        Assert.True(UnicodeProperties.IsExtendedPictographic(0x1F600));
    }

    [Fact]
    public void Ideographs_between_the_bounds_are_alike()
    {
        // Several loops take these characters without asking the tables.
        for (int c = UnicodeProperties.FirstIdeograph; c <= UnicodeProperties.LastIdeograph; c++)
        {
            Assert.Equal(LineBreakClass.ID, UnicodeProperties.LineBreakOf(c));
            Assert.True(UnicodeProperties.IsEastAsian(c));
            Assert.Equal(CharacterTraits.None, UnicodeProperties.TraitsOf(c));
        }
    }
}
