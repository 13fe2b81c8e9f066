using System.Buffers.Binary;
using CsCheck;
using PrintLayout.Pdf.Colour;

namespace PrintLayout.Tests.Pdf;

public sealed class IccProfileTests
{
    private static byte[] Newsprint => File.ReadAllBytes(Path.Combine(TestPaths.Root, "profiles/newsprint-tr002.icc"));

    [Fact]
    public void The_bundled_profile_is_a_press_made_from_registered_data()
    {
        var profile = IccProfile.TryRead(Newsprint, out var problem);
        Assert.Empty(problem);
        Assert.Equal((2, "CGATS TR 002"), (profile!.MajorVersion, profile.DataName));
        Assert.Contains("CGATS TR 002", profile.Description, StringComparison.Ordinal);
        Assert.InRange(profile.Bytes.Length, 10_000, 100_000);
    }

    [Fact]
    public void LittleCms_finds_the_paper_and_the_black_that_were_measured()
    {
        // TR002.ti3, patches 26 and 25: paper L* 80.07, black 36.69.
        Assert.InRange(Lightness("0 0 0 0"), 79.0, 81.0);
        Assert.InRange(Lightness("0 0 0 100"), 35.7, 37.7);

        static double Lightness(string ink)
        {
            OutsideTool.Require("transicc");
            var answer = OutsideTool.RunOn(
                Newsprint, ".icc", ink + "\n", "transicc", "-n", "-t3", "-i{}", "-o*Lab2");
            return double.Parse(answer.Trim().Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    [Theory]
    [InlineData(8, 5, "is of ICC version 5")]
    [InlineData(12, (byte)'m', "is of class mrtr")]
    [InlineData(16, (byte)'R', "for the colour space RMYK")]
    [InlineData(36, 0, "is not an ICC profile")]
    [InlineData(3, 0, "is cut off")]
    [InlineData(128, 1, "has a broken table of tags")]
    public void A_profile_that_is_no_press_is_refused_with_the_reason(int place, byte value, string reason)
    {
        var bytes = Newsprint;
        bytes[place] = value;
        Assert.Null(IccProfile.TryRead(bytes, out var problem));
        Assert.Contains(reason, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_without_a_table_to_the_press_is_refused()
    {
        var bytes = Newsprint;
        // B2A0 is the eleventh tag; under another name it is not there.
        var entry = bytes.AsSpan(132).IndexOf("B2A0"u8) + 132;
        bytes[entry] = (byte)'X';
        Assert.Null(IccProfile.TryRead(bytes, out var problem));
        Assert.Equal("has no table B2A0", problem);
    }

    [Fact]
    public void No_damage_makes_the_reader_throw() => Gen.Select(Gen.Int[0, 400], Gen.UInt, Gen.Int[0, 2000]).Sample((place, value, cut) =>
    {
        var bytes = Newsprint;
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(place), value);
        IccProfile.TryRead(bytes, out _);
        IccProfile.TryRead(bytes[..cut], out _);
    }, iter: 500);
}
