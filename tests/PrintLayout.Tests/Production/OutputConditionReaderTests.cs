using PrintLayout.Diagnostics;
using PrintLayout.Pdf.Colour;
using PrintLayout.Pdf.Standards;
using PrintLayout.Production.Press;

namespace PrintLayout.Tests.Production;

public sealed class OutputConditionReaderTests : IDisposable
{
    private static readonly string Bundled = Path.Combine(TestPaths.Root, "profiles/newsprint-tr002.icc");
    private readonly DiagnosticBag _bag = [];
    private readonly string _own = Path.GetTempFileName();

    public void Dispose() => File.Delete(_own);

    [Fact]
    public void X4_gets_the_bundled_newsprint_and_X1a_its_registered_name_alone()
    {
        var x4 = Read(PdfStandard.X4)!;
        Assert.Equal(("CGATS TR 002", true), (x4.Identifier, x4.Profile is not null));
        var x1a = Read(PdfStandard.X1a)!;
        Assert.Equal(("CGATS TR 002", false), (x1a.Identifier, x1a.Profile is not null));
        Assert.Null(Read(PdfStandard.None));
        Assert.Empty(_bag);
    }

    [Fact]
    public void The_users_profile_is_embedded_under_the_name_of_its_data_or_the_one_given()
    {
        File.Copy(Bundled, _own, overwrite: true);
        foreach (var standard in new[] { PdfStandard.X4, PdfStandard.X1a })
        {
            var named = Read(standard, _own, "IFRA26")!;
            Assert.Equal(("IFRA26", OutputCondition.Registered["IFRA26"], true), (named.Identifier, named.Info, named.Profile is not null));
            var own = Read(standard, _own)!;
            Assert.Equal(("CGATS TR 002", true), (own.Identifier, own.Profile is not null));
        }

        Assert.Empty(_bag);
    }

    [Fact]
    public void A_profile_that_names_no_data_is_called_by_its_description()
    {
        var bytes = File.ReadAllBytes(Bundled);
        // "ICCHDAT …" in the targ tag becomes something else.
        bytes[bytes.AsSpan().IndexOf("ICCHDAT"u8)] = (byte)'X';
        File.WriteAllBytes(_own, bytes);
        var own = Read(PdfStandard.X4, _own)!;
        Assert.False(own.IsRegistered);
        Assert.Equal("Coldset newsprint, based on CGATS TR 002, total ink 240%", own.Identifier);
        Assert.Equal(own.Identifier, own.Info);
    }

    [Fact]
    public void X4_does_not_take_a_name_without_its_profile()
    {
        Assert.Null(Read(PdfStandard.X4, null, "IFRA26"));
        Assert.Equal(DiagnosticCodes.OutputConditionUnusable, Assert.Single(_bag).Code);
        Assert.Contains("--icc", _bag.Single().Hints.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_no_registry_knows_needs_a_profile()
    {
        Assert.Null(Read(PdfStandard.X1a, null, "CGATS TR002"));
        Assert.Equal(DiagnosticCodes.OutputConditionUnusable, Assert.Single(_bag).Code);
    }

    [Fact]
    public void X1a_takes_no_profile_of_version_4()
    {
        var bytes = File.ReadAllBytes(Bundled);
        bytes[8] = 4;
        File.WriteAllBytes(_own, bytes);
        Assert.NotNull(Read(PdfStandard.X4, _own));
        Assert.Null(Read(PdfStandard.X1a, _own));
        Assert.Equal(DiagnosticCodes.OutputProfileUnusable, Assert.Single(_bag).Code);
    }

    [Fact]
    public void A_missing_or_foreign_file_is_a_finding()
    {
        Assert.Null(Read(PdfStandard.X4, _own + ".no"));
        File.WriteAllText(_own, "no profile");
        Assert.Null(Read(PdfStandard.X4, _own));
        Assert.Equal([DiagnosticCodes.FileUnreadable, DiagnosticCodes.OutputProfileUnusable], _bag.Select(d => d.Code));
    }

    private OutputCondition? Read(PdfStandard standard, string? own = null, string? name = null) =>
        OutputConditionReader.Read(new OutputConditionRequest(standard, Bundled, own, name), _bag);
}
