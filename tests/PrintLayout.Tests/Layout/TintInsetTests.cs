using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Pages;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Inks;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Tests.Layout;

/// <summary>make-up.md M3.7: text keeps away from the edges of a tint, with a border or without.</summary>
public sealed class TintInsetTests(TestPages pages) : IClassFixture<TestPages>
{
    [Theory]
    [InlineData(BorderForm.None)]
    [InlineData(BorderForm.Frame)]
    public void Text_keeps_an_em_and_a_row_away(BorderForm border)
    {
        var page = Made(module => module with { Border = border, Tint = Tint });
        var tint = Assert.Single(page.Page.Items.OfType<FilledRect>(), rect => rect.Role == ItemRole.Background).Area;
        var body = page.Page.Geometry!.Lines.Where(line => line.Role == ItemRole.Body).ToList();
        Assert.Equal(tint.X + new Pt(9_000), body.Skip(1).Min(line => line.Origin.X));
        Assert.All(body, line => Assert.True(line.Origin.X + line.Width <= tint.Right - new Pt(9_000)));
        Assert.InRange((body[0].Origin.Y - tint.Y).Milli, 12_000, 24_000);
    }

    [Fact]
    public void Without_a_tint_text_stands_at_the_edge()
    {
        var page = Made(module => module);
        Assert.Equal(
            page.Page.Geometry!.Modules[0].Area.X,
            page.Page.Geometry.Lines.Where(line => line.Role == ItemRole.Body).Skip(1).Min(line => line.Origin.X));
    }

    private static Located<CmykValue> Tint => new(new CmykValue(0, 0, 0, 80), TestPages.At("page.yaml", 3));

    private MadePage Made(Func<ModuleSpec, ModuleSpec> change) => pages.Make(
        new DiagnosticBag(), TestPages.Layout(change(TestPages.Module("a", 1, 2, 1, 20))),
        TestPages.Article("a", TestPages.Paragraph(new string('新', 400))));
}
