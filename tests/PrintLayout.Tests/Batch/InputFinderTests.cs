using PrintLayout.Diagnostics;
using PrintLayout.Production.Inputs;

namespace PrintLayout.Tests.Batch;

public sealed class InputFinderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("inputs-").FullName.Replace('\\', '/');
    private readonly DiagnosticBag _sink = [];

    public InputFinderTests()
    {
        foreach (var file in new[] { "2026/north/edition.yaml", "2026/south/edition.yaml", "2026/south/extra.yaml", ".old/edition.yaml",
            "empty/notes.md", "mon.yaml" })
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
        // A link that is named is followed, by a pattern too.
        Assert.Equal(["2026/again/edition.yaml = again"], Find(_root + "/2026/again"));
        Assert.Equal(["2026/again/edition.yaml = again"], Find(_root + "/2026/aga*/edition.yaml"));
        Assert.Empty(_sink);
    }

    [Fact]
    public void Rings_of_links_end_and_links_out_of_a_link_lead_where_they_say()
    {
        Write("t/sub/edition.yaml");
        Write("t/shared/edition.yaml");
        Write("t/a/b/papers/edition.yaml");
        Link("t/y1", ".");
        Link("t/y2", ".");
        Link("t/x", "y1/sub");
        Link("t/sub/z1", "../y1/sub");
        Link("t/sub/z2", "../y2/sub");
        Link("t/all", "/");
        Link("s", "t/a/b");
        Link("t/a/b/papers/more", "../../../shared");
        Assert.Equal(
            ["t/a/b/papers/edition.yaml = a/b/papers", "t/shared/edition.yaml = shared", "t/sub/edition.yaml = sub"], Find(_root + "/t"));
        Assert.Equal(["s/papers/edition.yaml = papers", "s/papers/more/edition.yaml = more"], Find(_root + "/s/papers"));
    }

    [Fact]
    public void A_folder_that_cannot_be_read_hides_no_other()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "this user may read everything");
        Directory.CreateDirectory(_root + "/2026/closed");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_root + "/2026/closed", UnixFileMode.None);
        Assert.Equal(["2026/north/edition.yaml = north", "2026/south/edition.yaml = south"], Find(_root + "/2026"));
        Assert.Equal(DiagnosticCodes.FileUnreadable, Assert.Single(_sink).Code);
        Assert.Equal(2, Find(_root + "/2026/*th/edition.yaml").Length);
        Assert.Single(_sink);
        Directory.Delete(_root + "/2026/closed");
    }

    [Fact]
    public void A_pattern_enters_only_what_it_may_mean()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "there is no /proc");
        // All of /proc lies as deep, and some of it can be read by nobody.
        var root = "/" + _root.Split('/')[1][..^1] + "*/" + string.Join('/', _root.Split('/').Skip(2));
        Assert.Equal(2, Find(root + "/2026/*/edition.yaml").Length);
        Assert.Empty(_sink);
    }

    [Fact]
    public void Another_ending_is_another_name()
    {
        Write("2026/north/edition.yml");
        Assert.Equal(["2026/north/edition.yaml = north", "2026/north/edition.yml = north/edition"],
            Find(_root + "/2026/north/edition.yaml", _root + "/2026/north/edition.yml"));
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
    public void A_file_that_is_not_there_is_left_to_its_reader() =>
        Assert.Equal(["gone.yaml = " + Path.GetFileName(_root) + "/gone"], Find(_root + "/gone.yaml"));

    private void Link(string name, string target) => Directory.CreateSymbolicLink($"{_root}/{name}", target);

    private void Write(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName($"{_root}/{file}")!);
        File.WriteAllText($"{_root}/{file}", "{}\n");
    }

    private string[] Find(params string[] inputs) =>
        [.. InputFinder.Find(inputs, _sink)
            .Select(edition => $"{edition.Path} = {edition.Name}".Replace(_root + "/", string.Empty, StringComparison.Ordinal))];
}
