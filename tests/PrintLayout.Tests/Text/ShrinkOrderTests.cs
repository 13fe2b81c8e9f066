using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Tests.Text;

public sealed class ShrinkOrderTests
{
    public static TheoryData<SpaceKind> Kinds => [.. Enum.GetValues<SpaceKind>()];

    [Fact]
    public void Spaces_shrink_in_the_order_of_clreq() => Assert.Equal(
        [SpaceKind.WordSpace, SpaceKind.Bracket, SpaceKind.PauseStop, SpaceKind.HanWestern, SpaceKind.FinalStop],
        ShrinkOrder.Kinds.ToArray());

    [Fact]
    public void Marks_inside_a_sentence_shrink_together()
    {
        Assert.Equal(ShrinkOrder.StepOf(SpaceKind.Bracket), ShrinkOrder.StepOf(SpaceKind.PauseStop));
        var steps = ShrinkOrder.Kinds.ToArray().Select(ShrinkOrder.StepOf).ToArray();
        Assert.Equal(steps.Order(), steps);
        Assert.Equal(Enumerable.Range(0, ShrinkOrder.Steps), steps.Distinct());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kind_that_shrinks_has_one_place_and_a_weight_and_another_has_neither(SpaceKind kind)
    {
        var place = ShrinkOrder.PlaceOf(kind);
        if (place == ShrinkOrder.None)
        {
            Assert.DoesNotContain(kind, ShrinkOrder.Kinds.ToArray());
            Assert.Throws<ArgumentOutOfRangeException>(() => LineDemerits.WeightOf(kind));
            return;
        }

        Assert.Equal(kind, ShrinkOrder.Kinds[place]);
        // What is used up later costs more.
        if (place > 0) Assert.True(LineDemerits.WeightOf(kind) > LineDemerits.WeightOf(ShrinkOrder.Kinds[place - 1]));
    }
}
