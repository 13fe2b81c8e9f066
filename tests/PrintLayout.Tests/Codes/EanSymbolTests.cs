using System.Globalization;
using System.Text;
using PrintLayout.Codes;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Editions;
using PrintLayout.Reading;
using PrintLayout.Sources;
using PrintLayout.Tests.Content;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Codes;

/// <summary>Barcodes of papers: their check digits, what may be written, and bars that another program reads.</summary>
public sealed class EanSymbolTests
{
    private const string Head = "paper: 报\ndate: 2026-01-20\n";

    [Theory]
    [InlineData("4006381333931")]
    [InlineData("5901234123457")]
    [InlineData("9770317847001")]
    [InlineData("9771234567003")]
    public void The_check_digit_is_that_of_known_numbers(string digits) =>
        Assert.Equal(digits[^1], IssueBarcode.CheckDigitOf(digits));

    [Theory]
    [InlineData("03178471", "9770317847001")]
    [InlineData("2434561X", "9772434561006")]
    [InlineData("1050124X", "9771050124008")]
    public void An_issn_becomes_a_number(string issn, string digits)
    {
        Assert.Equal(issn[^1], IssueBarcode.IssnCheckOf(issn));
        Assert.Equal(digits, IssueBarcode.OfIssn(issn));
    }

    // Each first digit has parities of its own, so has each remainder of an add-on of two digits by four, and each check of one of five.
    [Theory]
    [InlineData("012345678901", "00")]
    [InlineData("123456789012", "01")]
    [InlineData("234567890123", "02")]
    [InlineData("345678901234", "99")]
    [InlineData("456789012345", "")]
    [InlineData("567890123456", "00000")]
    [InlineData("678901234567", "00007")]
    [InlineData("789012345678", "00004")]
    [InlineData("890123456789", "00001")]
    [InlineData("977123456700", "00008")]
    [InlineData("977123456700", "00005")]
    [InlineData("977123456700", "00002")]
    [InlineData("977123456700", "00009")]
    [InlineData("977123456700", "00006")]
    [InlineData("977123456700", "00003")]
    [InlineData("977123456700", "52495")]
    public void Another_program_reads_each_parity(string twelve, string addOn)
    {
        var digits = twelve + IssueBarcode.CheckDigitOf(twelve);
        var read = OutsideTool.RunOn(
            Bitmap(EanSymbol.Of(digits, addOn)), ".pbm", null, "zbarimg", "--nodbus", "-q", "-Sdisable", "-Sean13.enable", "-Sean2.enable",
            "-Sean5.enable", "{}");
        // The add-on may be told before the number.
        var parts = read.Split(':', ' ', '\n').Where(part => part.Length > 0 && part.All(char.IsAsciiDigit));
        Assert.Equal(digits + addOn, string.Concat(parts.OrderByDescending(part => part.Length)));
    }

    [Theory]
    [InlineData("", 113)]
    [InlineData("05", 140)]
    [InlineData("52495", 167)]
    public void Its_quiet_zones_are_part_of_it(string addOn, int width)
    {
        var symbol = EanSymbol.Of("9771234567003", addOn);
        Assert.Equal((width, 11), (symbol.Width, symbol.Bars[0].Left));
        var last = symbol.Bars[^1];
        Assert.Equal(addOn.Length == 0 ? 7 : 5, width - last.Left - last.Width);
        Assert.All(symbol.Bars, bar => Assert.InRange(bar.Bottom, bar.Top + 60, EanSymbol.Height));
    }

    [Fact]
    public void Bars_are_one_outline_and_narrower_by_what_ink_gains()
    {
        var symbol = EanSymbol.Of("9771234567003", "05");
        var (module, gain) = (new Pt(935), new Pt(57));
        var steps = symbol.Outline(default, module, gain);
        Assert.True(FilledPath.IsWhole(steps.AsSpan()));
        for (var i = 0; i < symbol.Bars.Count; i++)
        {
            var (left, right) = (steps[i * 5].To.X, steps[(i * 5) + 1].To.X);
            Assert.Equal((module * symbol.Bars[i].Width) - gain, right - left);
            Assert.InRange((left + right - (module * ((symbol.Bars[i].Left * 2) + symbol.Bars[i].Width))).Milli, -1, 1);
        }
    }

    [Theory]
    [InlineData("9771234567003+05", "9771234567003", "05")]
    [InlineData("\"977 1234 56700 3 + 52495\"", "9771234567003", "52495")]
    [InlineData("9771234567003", "9771234567003", "")]
    [InlineData("ISSN 1234-5679+05", "9771234567003", "05")]
    [InlineData("2434-561x", "9772434561006", "")]
    public void A_number_may_be_written_so(string written, string digits, string addOn)
    {
        var read = Read(written, out var findings);
        Assert.Empty(findings);
        Assert.Equal((digits, addOn), (read!.Digits, read.AddOn));
    }

    [Theory]
    [InlineData("9771234567004+05", "it is 3", "9771234567003")]
    [InlineData("977123456700", "it is 3", "9771234567003")]
    [InlineData("1234-5678", "it is 9", "12345679")]
    [InlineData("2434-5611", "it is X", "2434561X")]
    [InlineData("9771234567003+5", "two or five", "+05")]
    [InlineData("9771234567003+", "two or five", "+05")]
    [InlineData("9771234567003+0a", "two or five", "+05")]
    [InlineData("97712340", "it is 5", "97712345")]
    [InlineData("9771234567OO3", "no number", "thirteen")]
    [InlineData("９７７１２３４５６７００３", "no number", "thirteen")]
    [InlineData("ISSN", "no number", "thirteen")]
    [InlineData("+05", "no number", "thirteen")]
    public void What_is_wrong_is_told_with_what_is_right(string written, string message, string hint)
    {
        Assert.Null(Read(written, out var findings));
        var finding = Assert.Single(findings);
        Assert.Equal((DiagnosticCodes.BarcodeUnusable, DiagnosticSeverity.Error), (finding.Code, finding.Severity));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
        Assert.Contains(hint, finding.Hints[0], StringComparison.Ordinal);
        Assert.Equal(4, finding.Span.Line);
    }

    [Theory]
    [InlineData("{ barcode: 9771234567003, qr: a }", "more than one picture")]
    [InlineData("{ columns: 1 }", "`barcode`")]
    public void A_box_has_one_picture(string box, string expected)
    {
        using var project = new TempProject();
        project.With("edition.yaml", Head + $"nameplate: {{ left: {box} }}\npages: [{{ page: A1, layout: a.yaml, articles: [a.md] }}]\n");
        EditionReader.Read(project["edition.yaml"], project.Root, project.Bag, LayoutLimits.Default);
        Assert.Contains(
            project.Bag, found => $"{found.Message} {found.Hints.FirstOrDefault()}".Contains(expected, StringComparison.Ordinal));
    }

    private static IssueBarcode? Read(string written, out DiagnosticBag findings)
    {
        using var project = new TempProject();
        project.With(
            "edition.yaml",
            Head + $"nameplate:\n  left: {{ barcode: {written} }}\npages: [{{ page: A1, layout: a.yaml, articles: [a.md] }}]\n");
        var edition = EditionReader.Read(project["edition.yaml"], project.Root, project.Bag, LayoutLimits.Default);
        findings = project.Bag;
        return edition?.Nameplate?.Left?.Barcode;
    }

    /// <summary>A picture of the bars, four dots a module.</summary>
    private static byte[] Bitmap(EanSymbol symbol)
    {
        const int Dots = 4;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"P1\n{symbol.Width * Dots} {EanSymbol.Height * Dots}\n");
        for (var y = 0; y < EanSymbol.Height * Dots; y++)
        {
            for (var x = 0; x < symbol.Width * Dots; x++)
                text.Append(symbol.Bars.Any(bar => Holds(bar, x / Dots, y / Dots)) ? '1' : '0');
            text.Append('\n');
        }

        return Encoding.ASCII.GetBytes(text.ToString());
    }

    private static bool Holds(EanBar bar, int x, int y) => x >= bar.Left && x < bar.Left + bar.Width && y >= bar.Top && y < bar.Bottom;
}
