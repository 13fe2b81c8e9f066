using PrintLayout.Fonts;

namespace PrintLayout.Tests.Fonts;

public sealed class GlyphCacheTests
{
    private readonly GlyphCache _cache = new();

    [Theory]
    [InlineData(0, 3u)]
    [InlineData('国', 41_000u)]
    [InlineData(0xFFFF, 65_535u)]
    [InlineData('囧', 0u)]
    public void What_was_kept_is_found_even_that_there_is_no_glyph(int codePoint, uint glyph)
    {
        _cache.Keep(codePoint, glyph);
        Assert.True(_cache.TryFind(codePoint, out var found));
        Assert.Equal(glyph, found);
    }

    [Fact]
    public void A_neighbour_of_what_was_kept_is_not_known()
    {
        _cache.Keep('国', 41_000);
        Assert.False(_cache.TryFind('国' + 1, out _));
        Assert.False(_cache.TryFind('国' + 0x1000, out _));
    }

    [Theory]
    [InlineData(0x10000)]
    [InlineData(0x10FFFF)]
    [InlineData(-1)]
    public void Code_points_outside_the_basic_plane_are_never_known(int codePoint)
    {
        _cache.Keep(codePoint, 7);
        Assert.False(_cache.TryFind(codePoint, out _));
    }

    /// <summary>U+1F600 folded to 16 bits is U+F600: neither may answer for the other.</summary>
    [Fact]
    public void A_supplementary_character_does_not_take_the_place_of_one_in_the_basic_plane()
    {
        _cache.Keep(0x1F600, 7);
        Assert.False(_cache.TryFind(0xF600, out _));
    }
}
