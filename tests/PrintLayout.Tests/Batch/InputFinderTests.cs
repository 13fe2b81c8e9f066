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
            Directory.CreateDirectory(Path.GetDirectoryName($"{_root}/{file}")!);
            File.WriteAllText($"{_root}/{file}", "{}\n");
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

    private string[] Find(params string[] inputs) =>
        [.. InputFinder.Find(inputs, _sink).Select(edition => $"{edition.Path} = {edition.Name}".Replace(_root + "/", string.Empty, StringComparison.Ordinal))];
}
