using static PrintLayout.Tests.Import.Punctuation.Punctuated;

namespace PrintLayout.Tests.Import.Punctuation;

/// <summary>
/// Dots inside names: what is sure becomes ·, what is not is told of and stays. The outcomes were written down before the rules.
/// </summary>
public sealed class NameDotCases
{
    [Theory]
    [InlineData("约翰.史密斯的新书上架。", "约翰·史密斯的新书上架。")]
    [InlineData("他读过列夫.托尔斯泰的书", "他读过列夫·托尔斯泰的书")]
    [InlineData("埃隆.马斯克到访", "埃隆·马斯克到访")]
    [InlineData("乔治.布什总统访华", "乔治·布什总统访华")]
    [InlineData("卡尔.马克思传到店", "卡尔·马克思传到店")]
    [InlineData("穆罕默德.本.萨勒曼王储出席", "穆罕默德·本·萨勒曼王储出席")]
    [InlineData("读《约翰.克利斯朵夫》", "读《约翰·克利斯朵夫》")]
    [InlineData("弗拉基米尔.普京", "弗拉基米尔·普京")]
    [InlineData("前锋利昂内尔.梅西和教练", "前锋利昂内尔·梅西和教练")]
    [InlineData("约翰．史密斯来了", "约翰·史密斯来了")]
    [InlineData("约翰.F.肯尼迪遇刺", "约翰·F.肯尼迪遇刺")]
    [InlineData("约翰.Ｆ.肯尼迪遇刺", "约翰·F.肯尼迪遇刺")]
    [InlineData("富兰克林.D.罗斯福", "富兰克林·D.罗斯福")]
    [InlineData("他叫**约翰**.史密斯", "他叫**约翰**·史密斯")]
    [InlineData("克里斯蒂亚诺.罗纳尔多.多斯.桑托斯", "克里斯蒂亚诺·罗纳尔多·多斯·桑托斯")]
    public void The_dot_of_a_known_name_becomes_an_interpunct(string text, string expected) => Assert.Equal(expected, Certain(text));

    [Theory]
    [InlineData("C.罗纳尔多")]
    [InlineData("球员C.罗纳尔多进球")]
    [InlineData("J.K.罗琳写的")]
    [InlineData("约翰·F.肯尼迪")]
    [InlineData("D.H.劳伦斯的书")]
    [InlineData("作者E.策勒尔")]
    [InlineData("A.甲B.乙")]
    [InlineData("A.苹果B.香蕉C.梨")]
    [InlineData("下列哪项正确？A.春天B.夏天C.秋天D.冬天")]
    [InlineData("A.甲 B.乙")]
    [InlineData("（A.甲）")]
    [InlineData("1.概述2.方法")]
    [InlineData("1.概述2.方法3.结论")]
    [InlineData("约翰·史密斯")]
    [InlineData("买买提·吐尔逊")]
    public void A_dot_behind_an_initial_or_an_item_is_right(string text)
    {
        Assert.Equal(text, Likely(text));
        Assert.Empty(Uncertain(text));
    }

    [Theory]
    [InlineData("他走了.她来了.", "他走了。她来了。")]
    [InlineData("结束了.然后", "结束了。然后")]
    [InlineData("他爱约翰.他走了.", "他爱约翰。他走了。")]
    [InlineData("见到了约翰.我们很高兴", "见到了约翰。我们很高兴")]
    [InlineData("他到了德国.我们等他", "他到了德国。我们等他")]
    [InlineData("天气晴.风力小", "天气晴。风力小")]
    [InlineData("比赛在巴西.他去了", "比赛在巴西。他去了")]
    [InlineData("排名第3.", "排名第3。")]
    [InlineData("这是根本.我们要保护它", "这是根本。我们要保护它")]
    [InlineData("我们使用了AI.但是不够", "我们使用了AI。但是不够")]
    public void The_end_of_a_sentence_stays_one(string text, string expected) => Assert.Equal(expected, Certain(text));

    [Theory]
    [InlineData("阿迪.纳赛尔夺冠", "阿迪·纳赛尔夺冠", "name-dot 2+1 ·")]
    [InlineData("冠军：阿迪.纳赛尔", "冠军：阿迪·纳赛尔", "name-dot 5+1 ·")]
    [InlineData("“阿里.达伊”", "“阿里·达伊”", "name-dot 3+1 ·")]
    [InlineData("简.奥斯汀的书", "简·奥斯汀的书", "name-dot 1+1 ·")]
    [InlineData("埃尔顿.K.约翰逊", "埃尔顿·K.约翰逊", "name-dot 3+1 ·")]
    [InlineData("威廉.詹姆斯来了", "威廉·詹姆斯来了", "name-dot 2+1 ·")]
    public void A_likely_name_is_mended_by_the_import_and_told_of(string text, string expected, string finding)
    {
        Assert.Equal(text, Certain(text));
        Assert.Equal(expected, Likely(text));
        Assert.Equal([finding], Uncertain(text));
    }

    [Theory]
    [InlineData("《居里夫人.传》", "name-dot 5+1 ·")]
    [InlineData("读《红楼梦.第一回》时", "name-dot 5+1 ·")]
    [InlineData("来自古巴.阿里说", "name-dot 4+1 ·")]
    [InlineData("约翰. 史密斯来了", "name-dot 2+1 ·")]
    [InlineData("约翰.李将军", "name-dot 2+1 ·")]
    [InlineData("读了简.奥斯汀的书", "name-dot 3+1 ·")]
    [InlineData("买了特斯拉.比亚迪", "name-dot 5+1 ·")]
    [InlineData("我选A.他选乙", "mark 3+1 。")]
    public void A_doubtful_dot_is_told_of_and_stays(string text, string finding)
    {
        Assert.Equal(text, Likely(text));
        Assert.Equal([finding], Uncertain(text));
    }
}
