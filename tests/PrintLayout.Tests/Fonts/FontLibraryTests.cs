using System.Buffers.Binary;
using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Testing.SyntheticFont;

namespace PrintLayout.Tests.Fonts;

public sealed class FontLibraryTests : IDisposable
{
    private readonly DiagnosticBag _bag = [];
    private readonly string _folder = Directory.CreateTempSubdirectory("pl-fonts").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_role_answers_with_its_first_choice_and_its_fallbacks_in_order()
    {
        using var library = Open([Source("serif", TestFonts.Serif), Source("kai", TestFonts.Kai)], ("quote", ["kai", "serif"]));

        var stack = library.Resolve("quote");

        Assert.NotNull(stack);
        Assert.Equal(TestFonts.Kai, stack.Primary.Name);
        Assert.Equal([TestFonts.Serif], stack.Fallbacks.ToArray().Select(f => f.Name));
        Assert.Empty(_bag);
    }

    [Fact]
    public void An_unknown_role_answers_null()
    {
        using var library = Open([Source("serif", TestFonts.Serif)], ("body", ["serif"]));
        Assert.Null(library.Resolve("Body"));
    }

    [Fact]
    public void A_character_comes_from_the_first_face_that_has_it()
    {
        using var library = Open([Source("serif", TestFonts.Serif), Source("kai", TestFonts.Kai)], ("body", ["serif", "kai"]));
        var stack = library.Resolve("body")!;
        var onlyInKai = Enumerable.Range(0x3400, 0x6C00)
            .First(c => !stack.Faces[0].TryGetGlyph(c, out _) && stack.Faces[1].TryGetGlyph(c, out _));

        Assert.Same(stack.Faces[0], stack.FaceFor('中', out var han));
        Assert.NotEqual(0u, han);
        Assert.Same(stack.Faces[1], stack.FaceFor(onlyInKai, out var rare));
        Assert.NotEqual(0u, rare);
        Assert.Null(stack.FaceFor(0x10FFFD, out var none));
        Assert.Equal(0u, none);
    }

    [Fact]
    public void Two_names_of_one_file_share_a_face()
    {
        using var library = Open([Source("a", TestFonts.Serif), Source("b", TestFonts.Serif)], ("body", ["a", "b"]));

        Assert.Same(library.Faces["a"], library.Faces["b"]);
        Assert.Single(library.Resolve("body")!.Faces);
    }

    [Theory]
    [InlineData(2, false, "0 SyntheticMainland, 1 SyntheticMainland")]
    [InlineData(2, true, null)]
    [InlineData(1, false, null)]
    public void A_collection_without_an_index_is_told_with_its_faces(int count, bool hasIndex, string? names)
    {
        var path = WriteFile("all.ttc", string.Empty);
        File.WriteAllBytes(path, Collection(SyntheticFace.Bytes(SyntheticVariant.Mainland), count));

        using var library = FontLibrary.Open(
            [new FontSource("serif", path, 0, null, At(3)) { HasIndex = hasIndex }], Roles(("body", ["serif"])), _bag);

        Assert.Equal("SyntheticMainland", library.Resolve("body")!.Primary.Name);
        Assert.Equal(names is null ? [] : ["PL2015"], _bag.Select(finding => finding.Code));
        if (names is null) return;
        Assert.Equal("fonts.yaml:3:3", _bag.Single().Span.ToString());
        Assert.Contains(names, Assert.Single(_bag.Single().Hints), StringComparison.Ordinal);
    }

    [Fact]
    public void The_right_digest_passes_in_either_case()
    {
        var path = TestFonts.PathOf(TestFonts.Sans);
        var digest = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)));
        FontSource[] sources = [new("upper", path, 0, digest, At(1)), new("lower", path, 0, digest.ToLowerInvariant(), At(2))];

        using var library = FontLibrary.Open(sources, Roles(), _bag, verify: true);

        Assert.Empty(_bag);
        Assert.Equal(2, library.Faces.Count);
    }

    [Fact]
    public void A_wrong_digest_names_the_line_of_the_manifest_and_the_digest_found()
    {
        var wrong = new FontSource("serif", TestFonts.PathOf(TestFonts.Serif), 0, new string('0', 64), At(7));

        using var library = FontLibrary.Open([wrong, Source("kai", TestFonts.Kai)], Roles(("body", ["serif", "kai"])), _bag, verify: true);

        var finding = Assert.Single(_bag);
        Assert.Equal(DiagnosticCodes.FontUnusable, finding.Code);
        Assert.Equal("fonts.yaml:7:3", finding.Span.ToString());
        Assert.Matches("[0-9a-f]{64}", finding.Message);
        Assert.NotEmpty(finding.Hints);
        Assert.Equal(TestFonts.Kai, library.Resolve("body")!.Primary.Name);
    }

    [Fact]
    public void Without_verify_a_digest_is_not_read()
    {
        var wrong = new FontSource("serif", TestFonts.PathOf(TestFonts.Serif), 0, new string('0', 64), At(7));
        using var library = FontLibrary.Open([wrong], Roles(("body", ["serif"])), _bag);
        Assert.Empty(_bag);
        Assert.NotNull(library.Resolve("body"));
    }

    [Fact]
    public void A_link_leads_to_its_file()
    {
        var link = Path.Combine(_folder, "link.ttf");
        File.CreateSymbolicLink(link, SyntheticFace.PathOf(SyntheticVariant.Mainland));
        FontSource[] sources = [new("serif", link, 0, null, At(1))];

        using (var library = FontLibrary.Open(sources, Roles(("body", ["serif"])), _bag))
        {
            Assert.Empty(_bag);
            Assert.Equal("SyntheticMainland", library.Resolve("body")!.Primary.Name);
        }

        // The limit is held against the file and not against the link.
        using var none = FontLibrary.Open(sources, Roles(("body", ["serif"])), _bag, mostBytes: 1000);
        Assert.Equal("PL1009", _bag[0].Code);
    }

    [Theory]
    [InlineData("missing", 0)]
    [InlineData("empty", 0)]
    [InlineData("text", 0)]
    [InlineData("folder", 0)]
    [InlineData("nul", 0)]
    [InlineData("font", 5)]
    [InlineData("font", -1)]
    public void A_face_that_cannot_be_opened_is_reported_and_the_others_still_work(string kind, int index)
    {
        var path = kind switch
        {
            "missing" => Path.Combine(_folder, "none.ttf"),
            "empty" => WriteFile("empty.ttf", string.Empty),
            "text" => WriteFile("text.ttf", "this is not a font at all, only words in a file"),
            "folder" => _folder,
            "nul" => "a\0b.ttf",
            _ => TestFonts.PathOf(TestFonts.Serif),
        };
        var bad = new FontSource("bad", path, index, null, At(4));

        using var library = FontLibrary.Open([bad, Source("kai", TestFonts.Kai)], Roles(("body", ["bad", "kai"])), _bag);

        var finding = Assert.Single(_bag);
        Assert.Equal(DiagnosticCodes.FontUnusable, finding.Code);
        Assert.Equal("fonts.yaml:4:3", finding.Span.ToString());
        Assert.Equal(TestFonts.Kai, library.Resolve("body")!.Primary.Name);
    }

    [Fact]
    public void A_role_left_without_a_face_is_an_error_of_its_own()
    {
        var bad = new FontSource("bad", Path.Combine(_folder, "none.ttf"), 0, null, At(4));

        using var library = FontLibrary.Open([bad], Roles(("body", ["bad"])), _bag);

        Assert.Null(library.Resolve("body"));
        Assert.Equal(["fonts.yaml:4:3", "fonts.yaml:20:5"], _bag.Select(d => d.Span.ToString()));
    }

    [Fact]
    public void A_role_that_names_an_undeclared_face_is_told_the_declared_ones()
    {
        using var library = Open([Source("serif", TestFonts.Serif)], ("body", ["serfi", "serif"]));

        var finding = Assert.Single(_bag);
        Assert.Equal(DiagnosticCodes.BadValue, finding.Code);
        Assert.Contains("serif", Assert.Single(finding.Hints), StringComparison.Ordinal);
        Assert.Equal(TestFonts.Serif, library.Resolve("body")!.Primary.Name);
    }

    [Fact]
    public void A_name_declared_twice_keeps_its_first_face()
    {
        using var library = Open([Source("a", TestFonts.Serif), Source("a", TestFonts.Kai)], ("body", ["a"]));

        Assert.Equal(DiagnosticCodes.DuplicateKey, Assert.Single(_bag).Code);
        Assert.Equal(TestFonts.Serif, library.Resolve("body")!.Primary.Name);
    }

    /// <summary>A collection whose faces are all the same: each offset leads to the one table of tables.</summary>
    private static byte[] Collection(byte[] font, int count)
    {
        var head = 12 + 4 * count;
        byte[] file = [.. "ttcf"u8, 0, 1, 0, 0, 0, 0, 0, (byte)count, .. new byte[4 * count], .. font];
        for (var i = 0; i < count; i++) BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(12 + 4 * i), head);
        // Offsets of tables count from the start of the file.
        for (var table = 0; table < BinaryPrimitives.ReadUInt16BigEndian(font.AsSpan(4)); table++)
        {
            var offset = file.AsSpan(head + 12 + 16 * table + 8);
            BinaryPrimitives.WriteInt32BigEndian(offset, BinaryPrimitives.ReadInt32BigEndian(offset) + head);
        }

        return file;
    }

    private static SourceSpan At(int line) => new("fonts.yaml", line, 3);

    private static FontSource Source(string name, string face) => new(name, TestFonts.PathOf(face), 0, null, At(1));

    private static ImmutableSortedDictionary<string, ImmutableArray<FontChoice>> Roles(params (string Role, string[] Faces)[] roles) =>
        roles.ToImmutableSortedDictionary(
            r => r.Role,
            r => r.Faces.Select(f => new FontChoice(f, new SourceSpan("fonts.yaml", 20, 5))).ToImmutableArray());

    private FontLibrary Open(FontSource[] faces, params (string Role, string[] Faces)[] roles) =>
        FontLibrary.Open(faces, Roles(roles), _bag);

    private string WriteFile(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
