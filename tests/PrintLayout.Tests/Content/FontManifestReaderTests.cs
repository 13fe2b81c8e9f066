using System.Security.Cryptography;
using PrintLayout.Plan.Projects;
using PrintLayout.Reading;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Content;

public sealed class FontManifestReaderTests
{
    private const string Digest = "ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789";
    private const string Manifest = "faces:\n  A: { file: a.ttf, sha256: " + Digest
        + ", index: 2 }\n  B: { file: sub/b.ttf }\nroles:\n  body: [A, B]\n";

    [Fact]
    public void A_manifest_gives_faces_and_roles()
    {
        using var project = new TempProject().With("fonts/fonts.yaml", Manifest);
        var manifest = Read(project)!;
        Assert.Empty(project.Findings);
        Assert.Equal((Path.GetFullPath(project["fonts/a.ttf"]), 2, Digest.ToLowerInvariant()),
            (manifest.Faces["A"].Path, manifest.Faces["A"].Index, manifest.Faces["A"].Sha256));
        Assert.Equal((0, null), (manifest.Faces["B"].Index, manifest.Faces["B"].Sha256));
        Assert.Equal(["A", "B"], manifest.Roles["body"].Select(f => f.Value));
    }

    [Fact]
    public void A_face_may_name_an_instance_or_values_of_axes()
    {
        using var project = new TempProject().With(
            "fonts/fonts.yaml",
            "faces:\n  A: { file: a.ttf, axes: { wght: 600, slnt: -4.5 } }\n  B: { file: a.ttf, instance: SemiBold }\n"
            + "roles:\n  body: [A, B]\n");
        var manifest = Read(project)!;
        Assert.Empty(project.Findings);
        Assert.Equal(
            [("wght", 600m, 29), ("slnt", -4.5m, 40)], manifest.Faces["A"].Axes.Select(axis => (axis.Tag, axis.Value, axis.Span.Column)));
        Assert.Null(manifest.Faces["A"].Instance);
        Assert.Equal("SemiBold", manifest.Faces["B"].Instance!.Value);
        Assert.False(manifest.Faces["B"].HasIndex);
    }

    [Theory]
    [InlineData("axes: { weight: 600 }", "PL1006 fonts/fonts.yaml:3:29")]
    [InlineData("axes: { wght: bold }", "PL1006 fonts/fonts.yaml:3:35")]
    [InlineData("axes: { wght: 600pt }", "PL1006 fonts/fonts.yaml:3:35")]
    [InlineData("axes: { wght: 600.1234 }", "PL1006 fonts/fonts.yaml:3:35")]
    [InlineData("axes: { wght: 40000 }", "PL1006 fonts/fonts.yaml:3:35")]
    [InlineData("axes: wght", "PL1006 fonts/fonts.yaml:3:27")]
    [InlineData("instance: A, axes: { wght: 600 }", "PL1006 fonts/fonts.yaml:3:40")]
    public void A_bad_place_on_axes_says_where(string bad, params string[] findings)
    {
        using var project = new TempProject().With(
            "fonts/fonts.yaml", Manifest.Replace("file: sub/b.ttf", "file: b.ttf, " + bad, StringComparison.Ordinal));
        Assert.Null(Read(project));
        Assert.Equal(findings, project.Findings);
    }

    [Theory]
    [InlineData("[A, B]", "[A, C]", "PL1006 fonts/fonts.yaml:5:13")]
    [InlineData("[A, B]", "[A, A]", "PL1006 fonts/fonts.yaml:5:13")]
    [InlineData("[A, B]", "[]", "PL1006 fonts/fonts.yaml:5:9")]
    [InlineData("[A, B]", "A", "PL1006 fonts/fonts.yaml:5:9")]
    [InlineData(Digest, "12", "PL1006 fonts/fonts.yaml:2:29")]
    [InlineData("file: sub/b.ttf", "", "PL1005 fonts/fonts.yaml:3:6")]
    [InlineData("sub/b.ttf", "../../b.ttf", "PL1008 fonts/fonts.yaml:3:14")]
    [InlineData("  B:", "  A:", "PL1007 fonts/fonts.yaml:3:3", "PL1006 fonts/fonts.yaml:5:13")]
    public void A_bad_manifest_says_where(string good, string bad, params string[] findings)
    {
        using var project = new TempProject().With("fonts/fonts.yaml", Manifest.Replace(good, bad, StringComparison.Ordinal));
        Assert.Null(Read(project));
        Assert.Equal(findings, project.Findings);
    }

    [Fact]
    public void The_bundled_manifest_names_the_bundled_files_with_their_digests()
    {
        var root = RepositoryFiles.Root;
        using var project = new TempProject();
        var config = ProjectConfigReader.Read(Path.Combine(root, "seeds/a2/edition.yaml"), project.Bag, LayoutLimits.Default)!;
        var manifest = FontManifestReader.Read(config.Fonts!.Value, config.Root, project.Bag, LayoutLimits.Default, config.Fonts.Span)!;
        Assert.Empty(project.Findings);
        Assert.Equal(Directory.GetFiles(Path.Combine(root, "fonts"), "*.ttf").Order(StringComparer.Ordinal),
            manifest.Faces.Values.Select(f => f.Path).Order(StringComparer.Ordinal));
        Assert.All(manifest.Faces.Values, face =>
        {
            using var file = File.OpenRead(face.Path);
            Assert.Equal(face.Sha256, Convert.ToHexStringLower(SHA256.HashData(file)));
        });
        Assert.Equal(["body", "headline", "headline-bold", "hei", "hei-bold", "kai"], manifest.Roles.Keys);
    }

    private static FontManifest? Read(TempProject project) =>
        FontManifestReader.Read(project["fonts/fonts.yaml"], project.Root, project.Bag, LayoutLimits.Default);
}
