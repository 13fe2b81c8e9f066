using PrintLayout.Punctuation;
using static PrintLayout.Tests.Import.Punctuation.Punctuated;

namespace PrintLayout.Tests.Import.Punctuation;

/// <summary>Typed blanks, full-width letters, look-alikes.</summary>
public sealed class BlankAndFoldingCases
{
    [Theory]
    [InlineData("我国 AI 产业", "我国AI产业")]
    [InlineData("每 20 秒", "每20秒")]
    [InlineData("占 75% 的", "占75%的")]
    [InlineData("王 芳", "王芳")]
    [InlineData("甲， AI", "甲，AI")]
    [InlineData("“ AI ”时代", "“AI”时代")]
    [InlineData("他说 “AI”", "他说“AI”")]
    [InlineData("用 git commit 提交", "用git commit提交")]
    [InlineData("iOS 18 发布", "iOS 18发布")]
    [InlineData("C++ 语言", "C++语言")]
    [InlineData("C# 语言", "C#语言")]
    [InlineData("■ 田晶娟制图", "■ 田晶娟制图")]
    [InlineData("● 要点", "● 要点")]
    [InlineData("redian toushi", "redian toushi")]
    [InlineData("我国\u2002AI\u2009产业", "我国AI产业")]
    // U+00A0 may be there to forbid the end of a line.
    [InlineData("5\u00A0万 AI", "5\u00A0万AI")]
    [InlineData("约翰 · 史密斯", "约翰·史密斯")]
    [InlineData("A · B", "A · B")]
    [InlineData("　　全角缩进", "全角缩进")]
    [InlineData("甲　乙", "甲　乙")]
    [InlineData("甲\n乙", "甲\n乙")]
    [InlineData("甲  \n乙", "甲  \n乙")]
    [InlineData("He likes the 北京 food and he eats it", "He likes the 北京 food and he eats it")]
    [InlineData("他说： “好”", "他说：“好”")]
    [InlineData("见 《人民日报》 第 3 版", "见《人民日报》第3版")]
    [InlineData("1.概述 2.方法", "1.概述 2.方法")]
    public void Typed_blanks_beside_han_and_wide_marks_go(string text, string expected) => Assert.Equal(expected, Certain(text));

    [Theory]
    [InlineData("深耕教育二十载　推动升级", "深耕教育二十载　推动升级")]
    [InlineData("深耕教育二十载 推动升级", "深耕教育二十载 推动升级")]
    [InlineData("匠心铸利器　|绿创惠民生", "匠心铸利器　|绿创惠民生")]
    [InlineData("AI 迈入“技术+资本”|驱动成长期", "AI迈入“技术+资本”|驱动成长期")]
    [InlineData("“灯塔工厂”:|每 20 秒下线", "“灯塔工厂”：|每20秒下线")]
    [InlineData("# 不是标题", "# 不是标题")]
    public void In_headlines_blanks_between_han_may_be_meant(string text, string expected) =>
        Assert.Equal(expected, Certain(text, PunctuationOptions.Headline));

    [Theory]
    [InlineData("ＡＩ时代", "AI时代")]
    [InlineData("２０２６年", "2026年")]
    [InlineData("１，２３４元", "1,234元")]
    [InlineData("３．５万", "3.5万")]
    [InlineData("ＡＩ，但", "AI，但")]
    [InlineData("Ｈｅｌｌｏ", "Hello")]
    [InlineData("７５％", "75%")]
    [InlineData("第１，第２", "第1，第2")]
    public void Full_width_letters_and_digits_fold(string text, string expected) => Assert.Equal(expected, Certain(text));

    [Theory]
    [InlineData("\u2F00\u2F63", "一生")]
    [InlineData("\u2F64\u2F3E", "用户")]
    [InlineData("\u2ECB\u2ED4", "车门")]
    public void Kangxi_radicals_become_the_characters_they_stand_for(string text, string expected) => Assert.Equal(expected, Certain(text));

    [Theory]
    [InlineData("\uF90A", "\u91D1", "look-alike 0+1 \u91D1")]
    [InlineData("\U0002F803", "\U00020122", "look-alike 0+2 \U00020122")]
    [InlineData("АI时代", "AI时代", "look-alike 0+1 A")]
    [InlineData("约翰‧史密斯", "约翰·史密斯", "look-alike 2+1 ·")]
    [InlineData("约翰・史密斯", "约翰·史密斯", "look-alike 2+1 ·")]
    [InlineData("约翰•史密斯", "约翰·史密斯", "look-alike 2+1 ·")]
    [InlineData("约翰･史密斯", "约翰·史密斯", "look-alike 2+1 ·")]
    [InlineData("Itʼs", "It's", "look-alike 2+1 '")]
    [InlineData("GLM－5", "GLM-5", "look-alike 3+1 -")]
    [InlineData("新\u200B闻", "新闻", "invisible 1+1 ")]
    [InlineData("新\u00AD闻", "新闻", "invisible 1+1 ")]
    [InlineData("3：2取胜", "3:2取胜", "fold 1+1 :")]
    [InlineData("共1，234人", "共1,234人", "fold 2+1 ,")]
    [InlineData("New\u00A0York", "New York", "look-alike 3+1  ")]
    public void Look_alikes_are_reported_and_offered(string text, string expected, string finding)
    {
        Assert.Equal(text, Certain(text));
        Assert.Equal([finding], Uncertain(text));
        Assert.Equal(expected, Guessed(text));
    }

    [Theory]
    [InlineData("コーヒー・タイム")]
    [InlineData("μm级")]
    [InlineData("α粒子")]
    [InlineData("Привет世界")]
    [InlineData("👨‍👩‍👧一家")]
    [InlineData("甲－乙")]
    public void What_only_resembles_a_look_alike_stays(string text) => Assert.Equal(text, Likely(text));
}
