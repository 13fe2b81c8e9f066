using PrintLayout.Epaper.Pictures;
using PrintLayout.Epaper.Zones;
using PrintLayout.Pages.Items;
using PrintLayout.Production.Editions;
using PrintLayout.Production.Faces;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Epaper;

public sealed class ZoneTests
{
    [Fact]
    public void Nothing_of_a_table_that_is_not_shown_stays_on_the_page()
    {
        var fonts = new FontLocations(Path.Combine(TestPaths.Root, "fonts/fonts.yaml"));
        using var rendered = EditionRenderer.Render(
            Path.Combine(TestPaths.Root, "layouts/gallery/edition.yaml"), fonts, LayoutLimits.Default);
        var page = rendered.Pages.Select(page => page.Made?.Page).First(page => page?.Items.Any(IsCell) == true)!;
        var story = page.Items.First(IsCell).Story;
        var masked = PageMask.Of(
            page, ZoneMaker.Of(page), new HashSet<string>(), new HashSet<string>(), new HashSet<string> { story }, showsAds: true);
        Assert.DoesNotContain(masked.Items, item => item.Story == story && IsCell(item));
        Assert.Contains(masked.Items, item => item.Story == story && item is GlyphRun { Role: ItemRole.Headline });

        static bool IsCell(DisplayItem item) => item is GlyphRun { Role: ItemRole.Table or ItemRole.ElementTitle, Story.Length: > 0 };
    }

    [Theory]
    [InlineData("seeds/a2/edition.yaml")]
    [InlineData("seeds/tabloid/edition.yaml")]
    [InlineData("layouts/gallery/edition.yaml")]
    public void All_ink_of_a_story_lies_in_its_zones_and_zones_never_overlap(string edition)
    {
        var fonts = new FontLocations(Path.Combine(TestPaths.Root, "fonts/fonts.yaml"));
        using var rendered = EditionRenderer.Render(Path.Combine(TestPaths.Root, edition), fonts, LayoutLimits.Default);
        var pages = rendered.Pages.Where(page => page.Made is not null).ToList();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            var zones = ZoneMaker.Of(page.Made!.Page);
            var stories = page.Made.Page.Geometry.Modules.SelectMany(module => module.Stories).Distinct();
            Assert.Equal(stories.Order(StringComparer.Ordinal), zones.Select(zone => zone.Story).Order(StringComparer.Ordinal));
            var areas = zones.SelectMany(zone => zone.Areas.Select(area => (zone.Story, Area: area))).ToList();
            for (var i = 0; i < areas.Count; i++)
            {
                for (var j = 0; j < i; j++)
                    Assert.True(
                        AreaArithmetic.Shared(areas[i].Area, areas[j].Area) is null, $"{page.Name}: {areas[i]} overlaps {areas[j]}");
            }

            foreach (var run in page.Made.Page.Items.OfType<GlyphRun>().Where(run => run.Story.Length > 0))
            {
                if (ItemBoxes.Of(run) is not { } box || !zones.Any(zone => zone.Story == run.Story)) continue;
                var outside = AreaArithmetic.Without([box], zones.Single(zone => zone.Story == run.Story).Areas);
                Assert.True(outside.Count == 0, $"{page.Name}: {run.Story} {run.Role} {run.Text} at {box}");
            }
        }
    }
}
