using PrintLayout.Cli.Options;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Overlays;
using PrintLayout.Production.Requests;
using PrintLayout.Tests.Pages;

namespace PrintLayout.Tests.Rendering;

/// <summary>The values of --overlay, --region and --paper.</summary>
public sealed class ProofOptionTests
{
    [Theory]
    [InlineData(null, OverlayLayers.None)]
    [InlineData("", OverlayLayers.None)]
    [InlineData("grid", OverlayLayers.Grid)]
    [InlineData("grid, modules,spacing", OverlayLayers.Grid | OverlayLayers.Modules | OverlayLayers.Spacing)]
    [InlineData("baselines,ink,overset", OverlayLayers.Baselines | OverlayLayers.Ink | OverlayLayers.Overset)]
    [InlineData("all", OverlayLayers.All)]
    public void Overlay_takes_names_of_layers(string? text, OverlayLayers expected)
    {
        Assert.True(OverlayOption.TryParse(text, out var layers, out _));
        Assert.Equal(expected, layers);
    }

    [Theory]
    [InlineData("gird", "gird")]
    [InlineData("grid,,ink", "")]
    [InlineData("Grid", "Grid")]
    public void Overlay_names_what_it_does_not_know(string text, string word)
    {
        Assert.False(OverlayOption.TryParse(text, out _, out var problem));
        Assert.Equal($"--overlay takes grid, baselines, modules, ink, overset, spacing, all, not “{word}”", problem);
    }

    [Fact]
    public void Region_counts_from_the_trim_in_mm_or_pt()
    {
        // The trim of the sample stands at 10, 10 pt; 25.4 mm are 72 pt.
        Assert.True(ProofRegion.TryParse("25.4mm,-5pt, 12.7mm,8.5pt", out var region, out _));
        Assert.Equal(PageSamples.Rect(82, 5, 36, 8.5m), region!.On(PageSamples.Page().Boxes));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public void No_region_is_the_whole_page(string? text)
    {
        Assert.True(ProofRegion.TryParse(text, out var region, out _));
        Assert.Null(region);
    }

    [Theory]
    [InlineData("10mm,20mm,100mm")]
    [InlineData("10mm,20mm,100mm,80mm,5mm")]
    [InlineData("10,20,100,80")]
    [InlineData("10mm,20mm,0mm,80mm")]
    [InlineData("10mm,20mm,-5mm,80mm")]
    [InlineData("10mm,20mm,1e9mm,80mm")]
    [InlineData("10mm,20mm,99999999999999999999999999999mm,80mm")]
    [InlineData("10mm,20mm,NaNmm,80mm")]
    [InlineData("10mm,20mm,79228162514264337593543950335mm,80mm")]
    [InlineData("mm,pt,mm,pt")]
    public void A_region_of_another_form_is_refused(string text)
    {
        Assert.False(ProofRegion.TryParse(text, out var region, out var problem));
        Assert.Null(region);
        Assert.StartsWith(
            "--region takes left,top,width,height with units, such as 10mm,20mm,100mm,80mm", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Paper_is_plain_unless_told() => Assert.Equal(("plain", ProofPaper.Plain), PaperOption.Words[0]);
}
