using PrintLayout.Diagnostics;
using PrintLayout.Production.Batch;

namespace PrintLayout.Tests.Batch;

public sealed class InputFinderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("inputs-").FullName.Replace('\\', '/');
    private readonly DiagnosticBag _sink = [];

    public InputFinderTests()
    {
        foreach (var file in new[] { "2026/north/edition.yaml", "2026/south/edition.yaml", "2026/south/extra.yaml", ".old/edition.yaml", "empty/notes.md", "mon.yaml" })
        {
            Write(file);
        }
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_folder_stands_for_every_edition_below_it_but_hidden_ones() => Assert.Equal(
        ["2026/north/edition.yaml = 2026/north", "2026/south/edition.yaml = 2026/south"], Find(_root));

    [Fact]
    public void A_pattern_names_editions_from_its_first_star_on()
    {
        Assert.Equal(["2026/north/edition.yaml = north", "2026/south/edition.yaml = south"], Find(_root + "/2026/*/edition.yaml"));
        Assert.Equal(["2026/south/edition.yaml = south", "2026/south/extra.yaml = south/extra"], Find(_root + "/2026/**/s*/*.yaml"));
        Assert.Equal(["mon.yaml = mon"], Find(_root + "/*.yaml"));
    }

    [Fact]
    public void A_file_is_called_after_its_folder_and_named_once() => Assert.Equal(
        ["2026/south/edition.yaml = south", "mon.yaml = " + Path.GetFileName(_root) + "/mon"],
        Find(_root + "/2026/south/edition.yaml", _root + "/2026/../2026/south/edition.yaml", _root + "/mon.yaml"));

    [Fact]
    public void The_folder_of_an_edition_gives_it_its_name() => Assert.Equal(
        ["2026/north/edition.yaml = north", "2026/south/edition.yaml = south"], Find(_root + "/2026/north", _root + "/2026/south"));

    [Fact]
    public void Editions_that_are_called_alike_take_the_folders_above_them()
    {
        foreach (var file in new[] { "a/mon/edition.yaml", "b/mon/edition.yaml", "b/tue/edition.yaml" }) Write(file);
        Assert.Equal(
            ["a/mon/edition.yaml = a/mon", "b/mon/edition.yaml = b/mon", "b/tue/edition.yaml = tue"],
            Find(_root + "/a/mon/edition.yaml", _root + "/b/mon/edition.yaml", _root + "/b/tue"));
    }

    [Fact]
    public void Links_may_lead_anywhere_and_each_folder_is_entered_once_by_its_own_name()
    {
        Write("far/west/edition.yaml");
        Link("2026/north/up", "..");
        Link("2026/again", "north");
        Link("2026/away", "../far/west");
        Link("2026/nowhere", "gone");
        Link("2026/ring", "ring");
        string[] expected = ["2026/away/edition.yaml = away", "2026/north/edition.yaml = north", "2026/south/edition.yaml = south"];
        Assert.Equal(expected, Find(_root + "/2026"));
        Assert.Equal(expected, Find(_root + "/2026/**/edition.yaml"));
        // A link that is named is followed.
        Assert.Equal(["2026/again/edition.yaml = again"], Find(_root + "/2026/again"));
        void Link(string name, string target) => Directory.CreateSymbolicLink($"{_root}/{name}", target);
    }

    [Theory]
    [InlineData("empty")]
    [InlineData("2027/*/edition.yaml")]
    [InlineData("2026/**/none.yaml")]
    public void Nothing_found_is_an_error(string input)
    {
        Assert.Empty(Find(_root + "/" + input));
        Assert.Equal(DiagnosticCodes.NoEdition, Assert.Single(_sink).Code);
    }

    [Fact]
    public void A_list_without_entries_is_an_error()
    {
        Assert.Empty(Find());
        Assert.Equal(DiagnosticCodes.NoEdition, Assert.Single(_sink).Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    [InlineData("\0*")]
    public void What_can_be_no_path_is_an_error(string input)
    {
        Assert.Empty(Find(input));
        Assert.Equal(DiagnosticCodes.FileUnreadable, Assert.Single(_sink).Code);
    }

    [Fact]
    public void A_file_that_is_not_there_is_left_to_its_reader() => Assert.Equal(["gone.yaml = " + Path.GetFileName(_root) + "/gone"], Find(_root + "/gone.yaml"));

    private void Write(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName($"{_root}/{file}")!);
        File.WriteAllText($"{_root}/{file}", "{}\n");
    }

    private string[] Find(params string[] inputs) =>
        [.. InputFinder.Find(inputs, _sink).Select(edition => $"{edition.Path} = {edition.Name}".Replace(_root + "/", string.Empty, StringComparison.Ordinal))];
}
