using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Content;

public sealed class ProjectConfigReaderTests
{
    [Fact]
    public void The_nearest_folder_with_a_project_file_is_the_root()
    {
        using var project = new TempProject().With("printlayout.yaml", "fonts: far.yaml")
            .With("in/printlayout.yaml", "fonts: sub/near.yaml");
        var config = ProjectConfigReader.Read(project["in/seeds/a2/edition.yaml"], project.Bag, LayoutLimits.Default)!;
        Assert.Empty(project.Findings);
        Assert.Equal(
            (project["in"], project["in/printlayout.yaml"], project["in/sub/near.yaml"]), (config.Root, config.File, config.Fonts!.Value));
    }

    [Fact]
    public void Without_a_project_file_the_edition_stands_alone()
    {
        using var project = new TempProject();
        var config = ProjectConfigReader.Read(project["a/edition.yaml"], project.Bag, LayoutLimits.Default)!;
        Assert.Equal((project["a"], null, null), (config.Root, config.File, config.Fonts));
    }

    [Fact]
    public void A_bad_project_file_is_reported()
    {
        using var project = new TempProject().With("printlayout.yaml", "font: a.yaml");
        Assert.Null(ProjectConfigReader.Read(project["edition.yaml"], project.Bag, LayoutLimits.Default));
        Assert.Equal(["PL1004 printlayout.yaml:1:1"], project.Findings);
        Assert.Equal(["Did you mean `fonts`?"], project.Bag[0].Hints);
    }
}
