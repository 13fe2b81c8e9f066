using System.Globalization;
using System.IO.Compression;
using System.Text;
using CsCheck;
using PrintLayout.Geometry;
using PrintLayout.Pdf.Syntax;

namespace PrintLayout.Tests.Pdf;

public sealed class PdfBufferTests
{
    [Fact]
    public void An_object_cannot_start_while_another_is_open()
    {
        using var pdf = new PdfBuffer(new PdfWriterOptions());
        var first = pdf.Reserve();
        var second = pdf.Reserve();
        using var open = pdf.StartDictionary(first);
        Assert.Throws<InvalidOperationException>(() => pdf.StartArray(second).Dispose());
        Assert.Throws<InvalidOperationException>(() => pdf.StartStream(second, ReadOnlySpan<byte>.Empty).Dispose());
    }

    [Fact]
    public void A_dictionary_takes_no_entries_and_cannot_close_while_one_inside_it_is_open() => AssertMisuse(pdf =>
    {
        var outer = pdf.StartDictionary(pdf.Reserve());
        var inner = outer.Dictionary("Inner"u8);
        try
        {
            outer.Integer("Count"u8, 1);
            Assert.Fail("an entry went into a dictionary with an open child");
        }
        catch (InvalidOperationException)
        {
            inner.Integer("Count"u8, 1);
        }

        outer.Dispose();
    });

    [Fact]
    public void A_closed_array_takes_no_more_items() => AssertMisuse(pdf =>
    {
        var array = pdf.StartArray(pdf.Reserve());
        array.Dispose();
        array.Integer(1);
    });

    [Fact]
    public void An_object_is_written_once() => AssertMisuse(pdf =>
    {
        var reference = pdf.Reserve();
        pdf.StartDictionary(reference).Dispose();
        pdf.StartDictionary(reference).Dispose();
    });

    [Fact]
    public void A_file_does_not_finish_with_a_reserved_object_missing() => AssertMisuse(pdf =>
    {
        var catalog = pdf.Reserve();
        pdf.StartDictionary(catalog).Dispose();
        pdf.Finish(catalog, pdf.Reserve(), Stream.Null);
    });

    [Fact]
    public void A_small_file_is_written_as_the_standard_says()
    {
        using var pdf = new PdfBuffer(new PdfWriterOptions { Compress = false });
        var catalog = pdf.Reserve();
        var info = pdf.Reserve();
        using (var writer = pdf.StartDictionary(info))
        {
            writer.Text("Title"u8, "报");
            writer.Text("Producer"u8, @"a (b) \");
        }

        using (var writer = pdf.StartDictionary(catalog))
        {
            writer.Name("Type"u8, "Cat alog#1"u8);
            writer.Name("Font"u8, "宋");
            writer.Boolean("OP"u8, value: true);
            using var array = writer.Array("Kids"u8);
            array.Ref(info);
            array.Length(new Pt(-1_500));
            array.Name("N"u8);
            using var inner = array.Dictionary();
            inner.Integer("Count"u8, -7);
        }

        using var output = new MemoryStream();
        pdf.Finish(catalog, info, output);
        var text = Encoding.Latin1.GetString(output.ToArray());
        const string Body =
            "%PDF-1.6\n%âãÏÓ\n" +
            "2 0 obj\n<</Title<FEFF62A5>/Producer(a \\(b\\) \\\\)>>\nendobj\n" +
            "1 0 obj\n<</Type/Cat#20alog#231/Font/#E5#AE#8B/OP true/Kids[2 0 R -1.5 /N <</Count -7>>]>>\nendobj\n";
        const string Table =
            "xref\n0 3\n0000000000 65535 f \n0000000072 00000 n \n0000000015 00000 n \n" +
            "trailer\n<</Size 3/Root 1 0 R/Info 2 0 R/ID[";
        Assert.StartsWith(Body + Table, text, StringComparison.Ordinal);
        Assert.EndsWith($"]>>\nstartxref\n{Body.Length}\n%%EOF\n", text, StringComparison.Ordinal);
        Assert.Equal(72, Body.IndexOf("1 0 obj", StringComparison.Ordinal));
    }

    [Fact]
    public void The_file_id_changes_with_the_content_and_only_with_it()
    {
        static string Id(string title)
        {
            using var pdf = new PdfBuffer(new PdfWriterOptions());
            var catalog = pdf.Reserve();
            using (var writer = pdf.StartDictionary(catalog)) writer.Text("Title"u8, title);
            using var output = new MemoryStream();
            pdf.Finish(catalog, catalog, output);
            var text = Encoding.Latin1.GetString(output.ToArray());
            var start = text.IndexOf("/ID[<", StringComparison.Ordinal) + 5;
            // Two ids of 16 bytes, the same in a file that was never changed (ISO 32000-1 §14.4).
            var id = text.Substring(start, 32);
            Assert.StartsWith($"{id}> <{id}>]", text[start..], StringComparison.Ordinal);
            return id;
        }

        Assert.Equal(Id("a"), Id("a"));
        Assert.NotEqual(Id("a"), Id("b"));
    }

    [Fact]
    public void Lengths_are_written_exactly_and_in_the_shortest_form() => Gen.Int.Sample(milli =>
    {
        using var bytes = new ByteBuffer(16);
        PdfToken.WriteLength(bytes, new Pt(milli));
        var text = Encoding.ASCII.GetString(bytes.Written);
        var value = decimal.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return value * 1000m == milli && !(text.Contains('.') && text.EndsWith('0')) && !text.EndsWith('.');
    });

    [Theory]
    [InlineData(0, 3, "0")]
    [InlineData(-500, 3, "-0.5")]
    [InlineData(1, 3, "0.001")]
    [InlineData(12_340, 3, "12.34")]
    [InlineData(-7_000, 3, "-7")]
    [InlineData(-25, 1, "-2.5")]
    [InlineData(100, 0, "100")]
    public void Numbers_look_as_a_person_would_write_them(long scaled, int decimals, string expected)
    {
        using var bytes = new ByteBuffer(1);
        PdfToken.WriteDecimal(bytes, scaled, decimals);
        Assert.Equal(expected, Encoding.ASCII.GetString(bytes.Written));
    }

    [Fact]
    public void Packed_streams_unpack_to_what_went_in() => Gen.Byte.Array[0, 3_000].Sample(data =>
    {
        using var packed = new ByteBuffer(1);
        FlateCoder.Pack(data, packed);
        using var source = new ZLibStream(
            new MemoryStream(packed.Written.ToArray()), CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        source.CopyTo(unpacked);
        return unpacked.ToArray().AsSpan().SequenceEqual(data);
    }, iter: 200);

    private static void AssertMisuse(Action<PdfBuffer> use)
    {
        using var pdf = new PdfBuffer(new PdfWriterOptions());
        Assert.Throws<InvalidOperationException>(() => use(pdf));
    }
}
