using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Languages.Registry;
using PrintLayout.Tests.Text;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;

namespace PrintLayout.Tests.Languages;

/// <summary>Each class does in composition what its traits say, so that a new one cannot fall through unseen.</summary>
public sealed class CharacterClassTests
{
    public static TheoryData<CharacterClass> Classes => [.. Enum.GetValues<CharacterClass>()];

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_class_gives_its_blank_half_to_a_line_that_shrinks_or_has_none(CharacterClass kind)
    {
        Assert.Equal(kind.HasBlankHalf, ShrinkOrder.PlaceOf(SpacingRules.KindOf(kind)) != ShrinkOrder.None);
        if (kind.ClingsLeft || kind.IsStop) Assert.True(kind.HasBlankHalf);
        if (kind.HasBlankHalf) Assert.True(kind.IsMark);
    }

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_mark_with_a_blank_half_is_squeezed_when_it_is_set(CharacterClass kind)
    {
        var sample = SampleOf(kind);
        Assert.Equal(kind, LanguageRegistry.Default.Classes.Of(char.ConvertToUtf32(sample, 0)));
        using var composer = new Composer();
        var shaped = composer.Shape($"汉{sample}汉");
        var blanks = shaped.Spaces.Where(space => space.Natural > Pt.Zero && space.Least == Pt.Zero);
        Assert.Equal(kind.HasBlankHalf ? 1 : 0, blanks.Count());
        Assert.All(blanks, space => Assert.Equal(SpacingRules.KindOf(kind), space.Kind));
    }

    // No arm for the rest: a new class has no sample, and the tests do not compile.
    private static string SampleOf(CharacterClass kind) => kind switch
    {
        CharacterClass.Han => "字",
        CharacterClass.PauseStop => "，",
        CharacterClass.FinalStop => "。",
        CharacterClass.Opener => "（",
        CharacterClass.Closer => "）",
        CharacterClass.Dash => "⸺",
        CharacterClass.Ellipsis => "…",
        CharacterClass.Connector => "～",
        CharacterClass.Interpunct => "·",
        CharacterClass.Western => "A",
        CharacterClass.Space => " ",
    };
}
