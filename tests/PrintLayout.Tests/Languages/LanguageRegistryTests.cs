using PrintLayout.Languages.Registry;

namespace PrintLayout.Tests.Languages;

public sealed class LanguageRegistryTests
{
    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hans-CN")]
    [InlineData("zh-CN")]
    [InlineData("zh")]
    [InlineData("ZH-HANS")]
    [InlineData("zh-hans-cn")]
    [InlineData("Zh-cN")]
    public void A_tag_of_simplified_chinese_on_the_mainland_has_its_profile(string tag) =>
        Assert.Same(LanguageRegistry.Default, LanguageRegistry.Find(tag));

    [Theory]
    [InlineData("zh-Hant")]
    [InlineData("zh-TW")]
    [InlineData("zh-HK")]
    [InlineData("zh-Hans-HK")]
    [InlineData("zh-Hani")]
    [InlineData("zh-")]
    [InlineData("zho")]
    [InlineData("ja")]
    [InlineData("ko-KR")]
    [InlineData("en")]
    [InlineData("")]
    public void Another_language_has_none(string tag) => Assert.Null(LanguageRegistry.Find(tag));

    [Fact]
    public void Every_profile_is_found_by_its_own_tag_and_is_complete()
    {
        Assert.Contains(LanguageRegistry.Default, LanguageRegistry.All);
        foreach (var profile in LanguageRegistry.All)
        {
            Assert.Same(profile, LanguageRegistry.Find(profile.Tag));
            Assert.Equal(4, profile.Script.Length);
            Assert.InRange(profile.Spacing.WordSpace, profile.Spacing.WordSpaceLeast, profile.Spacing.WordSpaceMost);
            var words = profile.Words;
            Assert.DoesNotContain(
                string.Empty, new[] { words.Figure, words.Advertisement, words.PhotoPlaceholder, words.FigurePlaceholder });
        }
    }
}
