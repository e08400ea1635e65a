<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
    <context>
        <name>TerraClara</name>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source> (0 sure, 1 any class)</source>
            <translation> (0 seguro, 1 qualquer classe)</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source> (unreliable)</source>
            <translation> (pouco confiável)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source> m</source>
            <translation> m</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source> m²</source>
            <translation> m²</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source> of {0} dates</source>
            <translation> de {0} datas</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Against</source>
            <translation>&amp;Frente a</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>&amp;Area</source>
            <translation>Á&amp;rea</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>&amp;Ask why</source>
            <translation>&amp;Perguntar por quê</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>&amp;Classes of the network</source>
            <translation>&amp;Classes da rede</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>&amp;Close</source>
            <translation>&amp;Fechar</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Compare with</source>
            <translation>&amp;Comparar com</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>&amp;Copy all</source>
            <translation>&amp;Copiar tudo</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>&amp;Device</source>
            <translation>&amp;Dispositivo</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>&amp;Fill gaps below</source>
            <translation>&amp;Preencher lacunas menores que</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>&amp;Folder</source>
            <translation>P&amp;asta</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>&amp;Image</source>
            <translation>&amp;Imagem</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>&amp;Install</source>
            <translation>&amp;Instalar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>&amp;Intervals</source>
            <translation>&amp;Intervalos</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Map</source>
            <translation>&amp;Mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>&amp;Map the leaf area index</source>
            <translation>&amp;Mapear o índice de área foliar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>&amp;Model</source>
            <translation>M&amp;odelo</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>&amp;More</source>
            <translation>&amp;Mais</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>&amp;Names of the bands</source>
            <translation>&amp;Nomes das bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>&amp;Offset</source>
            <translation>D&amp;eslocamento</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>&amp;Pick a pixel</source>
            <translation>&amp;Escolher um pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Pixel</source>
            <translation>Pi&amp;xel</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>&amp;Python</source>
            <translation>&amp;Python</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Region</source>
            <translation>&amp;Região</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>&amp;Scale</source>
            <translation>E&amp;scala</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>&amp;Show how sure it is</source>
            <translation>Mos&amp;trar quão seguro é</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>&amp;System</source>
            <translation>&amp;Sistema</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>&amp;Threads</source>
            <translation>&amp;Threads</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>&amp;Threshold</source>
            <translation>&amp;Limiar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>&amp;Try the devices again</source>
            <translation>&amp;Testar de novo os dispositivos</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>&amp;Why</source>
            <translation>&amp;Por quê</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>(number {0})</source>
            <translation>(número {0})</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>, grown by 1 pixel</source>
            <translation>, ampliada em 1 pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>, no georeference</source>
            <translation>, sem georreferência</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>, pixels of {} m</source>
            <translation>, pixels de {} m</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>, {} failed</source>
            <translation>, {} falharam</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <source>--composite-date chooses among the dates of a composite; give --composite as well.</source>
            <translation>--composite-date escolhe entre as datas de um composto; indique também --composite.</translation>
        </message>
        <message>
            <location filename="../../core/cli/options.py" />
            <source>--point {0} is no place; give X,Y in the scene's coordinates.</source>
            <translation>--point {0} não é um lugar; indique X,Y nas coordenadas da cena.</translation>
        </message>
        <message>
            <location filename="../../core/cli/train_retrieval.py" />
            <source>--use names the bands of scenes and simulations; for a table give --inputs.</source>
            <translation>--use indica as bandas de cenas e simulações; para uma tabela dê --inputs.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>1 class</source>
            <translation>1 classe</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>1. A map</source>
            <translation>1. Um mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>2. Its uncertainty</source>
            <translation>2. A sua incerteza</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>3. The reasons</source>
            <translation>3. As razões</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>6000 PROSAIL simulations that no step of the training saw, drawn from the training's laws (Weiss &amp; Baret) through Landsat 8's spectral responses, with the noise of the ATBD</source>
            <translation>6000 simulações do PROSAIL que nenhuma etapa do treinamento viu, tiradas das leis do treinamento (Weiss &amp; Baret) com as respostas espectrais do Landsat 8 e com o ruído do ATBD</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>6000 PROSAIL simulations that no step of the training saw, drawn from the training's laws (Weiss &amp; Baret) through Sentinel-2A's spectral responses, with the noise of the ATBD</source>
            <translation>6000 simulações do PROSAIL que nenhuma etapa do treinamento viu, tiradas das leis do treinamento (Weiss &amp; Baret) com as respostas espectrais do Sentinel-2A e com o ruído do ATBD</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>6000 PROSAIL simulations with noise that no step of the training saw</source>
            <translation>6000 simulações do PROSAIL com ruído que nenhuma etapa do treinamento viu</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>90 % intervals hold</source>
            <translation>Os intervalos de 90 % contêm</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>90 % intervals hold {}.</source>
            <translation>Os intervalos de 90 % contêm {}.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>; or choose a Gaussian process</source>
            <translation>; ou escolha um processo gaussiano</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>; {} are undecided</source>
            <translation>; {} indecisos</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>; {} left out, the scene lacks bands</source>
            <translation>; {} omitidas, faltam bandas na cena</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>; {} of the pixels are valid</source>
            <translation>; {} dos pixels são válidos</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>; {} of the valid pixels lie outside the model's domain</source>
            <translation>; {} dos pixels válidos estão fora do domínio do modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Compares a cloud map with labels that are known to be right, and writes a page: precision, recall,
F1 and IoU of each class, the reliability of the cloud probability, the errors that remain when the least certain pixels
are left out, and how many patches were missed altogether.&lt;/p&gt;
&lt;p&gt;Undecided pixels count as wrong. The labels may lie on another grid of the same coordinate system.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Compara um mapa de nuvens com rótulos que se sabe estarem certos, e grava uma página: precisão, revocação, F1 e IoU de cada classe, a confiabilidade da probabilidade de nuvem, os erros que restam quando os pixels menos seguros são omitidos, e quantos recortes foram perdidos por completo.&lt;/p&gt; &lt;p&gt;Os pixels indecisos contam como errados. Os rótulos podem estar em outra grade do mesmo sistema de coordenadas.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Compares two maps of the same classes on the same pixels: which class became which, and on how much
ground.&lt;/p&gt;
&lt;p&gt;The result is a map of pairs such as “forest to field”, and a table of areas beside it.&lt;/p&gt;
&lt;p&gt;The errors of both maps add up in it: much of the mapped change may be none. Draw points over the change with “Draw
points to check a map”, label them, and run “Accuracy and areas of a map” on it: it gives the areas that really changed,
with their intervals.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Probability of change.&lt;/b&gt; Where both dates were mapped with the probabilities of all classes: the probability
that a pixel's class is another on the second date, honest where two maps of the likeliest classes differ by a
hair.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Compara dois mapas das mesmas classes nos mesmos pixels: que classe se tornou qual, e em quanto terreno.&lt;/p&gt; &lt;p&gt;O resultado é um mapa de pares como “forest to field”, e uma tabela de áreas ao lado.&lt;/p&gt; &lt;p&gt;Os erros dos dois mapas somam-se nele: grande parte da mudança mapeada pode não existir. Sorteie pontos sobre a mudança com “Sortear pontos para conferir um mapa”, rotule-os, e execute “Exatidão e áreas de um mapa” com eles: dá as áreas que de fato mudaram, com os seus intervalos.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Probabilidade de mudança.&lt;/b&gt; Se as duas datas foram mapeadas com as probabilidades de todas as classes: a probabilidade de que a classe de um pixel seja outra na segunda data, honesta onde dois mapas das classes mais prováveis diferem por um fio.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Draws points over a map of classes at random, some in each class, to be labelled by somebody who
looks at better images or stands in the field.&lt;/p&gt;
&lt;p&gt;The result is a layer of points with an empty field “reference”. Its form offers the classes of the map; what the map
says at each point is hidden, so that it does not sway who labels.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;To label them&lt;/b&gt;, switch the map off, switch editing on (the pencil), open the attribute table, change it to its
form (at the bottom right), and choose the class for one point after the other. Yellow points are still open. Save the
layer at the end.&lt;/p&gt;
&lt;p&gt;Then run “Accuracy and areas of a map” with the labelled points. Points that the model was trained on cannot judge
it.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Sorteia pontos sobre um mapa de classes, alguns em cada classe, para serem rotulados por alguém que olha imagens melhores ou está no campo.&lt;/p&gt; &lt;p&gt;O resultado é uma camada de pontos com um campo vazio “reference”. O seu formulário oferece as classes do mapa; o que o mapa diz em cada ponto fica oculto, para não influenciar quem rotula.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Para rotulá-los&lt;/b&gt;, desligue o mapa, ative a edição (o lápis), abra a tabela de atributos, mude-a para o formulário (embaixo à direita), e escolha a classe de um ponto após o outro. Os pontos amarelos ainda estão em aberto. Salve a camada no fim.&lt;/p&gt; &lt;p&gt;Depois execute “Exatidão e áreas de um mapa” com os pontos rotulados. Pontos com que o modelo foi treinado não podem julgá-lo.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Finds clouds and their shadows in a Sentinel-2 or Landsat image, of surface reflectance or as seen from
the top of the atmosphere.&lt;/p&gt;
&lt;p&gt;The result is one GeoTIFF and one group of layers:&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;the classes&lt;/b&gt;: clear, cloud, thin cloud, cloud shadow, and what else the model knows;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;the cloud probability&lt;/b&gt;, calibrated where the model's card says so;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;the uncertainty&lt;/b&gt; of the class, from 0 (sure) to 1 (any class could be right).&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;&lt;b&gt;Missed clouds or false clouds.&lt;/b&gt; By default the model decides. With a threshold, it is cloud
where the cloud probability exceeds it: a low one misses few clouds, a high one makes few false ones.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Undecided.&lt;/b&gt; Thin clouds cannot always be told. Give a limit, and pixels more uncertain than that are left
undecided instead of guessed.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Cleaning.&lt;/b&gt; Small patches go, small gaps are filled, and a margin is laid around clouds and shadows. The
probability and the uncertainty stay as the model gave them.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Trust.&lt;/b&gt; Look at the uncertainty over snow, bright sand and ice; the run says so when the model is unsure
about much of the scene.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Encontra nuvens e as suas sombras em uma imagem Sentinel-2 ou Landsat, de refletância de superfície ou vista do topo da atmosfera.&lt;/p&gt; &lt;p&gt;O resultado é um GeoTIFF e um grupo de camadas:&lt;/p&gt; &lt;ul&gt; &lt;li&gt;&lt;b&gt;as classes&lt;/b&gt;: céu limpo, nuvem, nuvem fina, sombra de nuvem, e o que mais o modelo conheça;&lt;/li&gt; &lt;li&gt;&lt;b&gt;a probabilidade de nuvem&lt;/b&gt;, calibrada se a ficha do modelo assim disser;&lt;/li&gt; &lt;li&gt;&lt;b&gt;a incerteza&lt;/b&gt; da classe, de 0 (seguro) a 1 (qualquer classe poderia estar certa).&lt;/li&gt; &lt;/ul&gt; &lt;p&gt;&lt;b&gt;Nuvens perdidas ou nuvens falsas.&lt;/b&gt; Por padrão o modelo decide. Com um limiar, é nuvem onde a probabilidade de nuvem o excede: um baixo perde poucas nuvens, um alto faz poucas falsas.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Indeciso.&lt;/b&gt; Nuvens finas nem sempre se distinguem. Indique um limite, e os pixels mais incertos ficam indecisos em vez de adivinhados.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Limpeza.&lt;/b&gt; Manchas pequenas saem, lacunas pequenas são preenchidas, e uma margem é posta em torno de nuvens e sombras. A probabilidade e a incerteza ficam como o modelo as deu.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Confiança.&lt;/b&gt; Olhe a incerteza sobre neve, areia clara e gelo; a execução avisa quando o modelo duvida de grande parte da cena.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Finds values in a series of maps that jump further than their uncertainties and the variable's growth
allow: clouds that were not seen, dates of another sensor, and fields that were mown or harvested between two dates.&lt;/p&gt;
&lt;p&gt;Each date of each pixel is predicted from all others, as a smooth curve in time. What lies further from it than the
standard deviations of the maps and the fastest plausible change make likely is marked: dropped too far, or rose too
far. A date that jumps is set aside before the others are judged, so that its neighbors do not pay for it.&lt;/p&gt;
&lt;p&gt;The result is a folder with a map for each date: the jumps, how many standard deviations each value lies above what
the other dates tell, and that value itself; and a table of the dates. Where far more of a date jumps than chance makes
likely, the log says to look at the whole date first.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Trust.&lt;/b&gt; At least three dates with data are needed at a pixel. Of values without a jump as many are marked as
you allow, or fewer. Where a model errs alike on all dates, only large jumps exceed its standard deviation: compare with
what the whole series shows, and smaller ones are found. Two jumps close together can pass for one between them.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Encontra valores em uma série de mapas que saltam mais do que permitem as suas incertezas e o crescimento da variável: nuvens que não foram vistas, datas de outro sensor, e campos que foram ceifados ou colhidos entre duas datas.&lt;/p&gt; &lt;p&gt;Cada data de cada pixel é prevista a partir de todas as outras, como uma curva suave no tempo. Marca-se o que se afasta dela mais do que tornam provável os desvios padrão dos mapas e a mudança plausível mais rápida: caiu demais, ou subiu demais. Uma data que salta é separada antes de se julgarem as outras, para que as suas vizinhas não paguem por ela.&lt;/p&gt; &lt;p&gt;O resultado é uma pasta com um mapa por data: os saltos, quantos desvios padrão cada valor está acima do que dizem as outras datas, e esse mesmo valor; e uma tabela das datas. Se em uma data salta muito mais do que o acaso torna provável, o registro diz para olhar primeiro a data inteira.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Confiança.&lt;/b&gt; São necessárias pelo menos três datas com dados em um pixel. Dos valores sem salto são marcados tantos quantos se permitir, ou menos. Se um modelo erra do mesmo modo em todas as datas, só saltos grandes excedem o seu desvio padrão: compare com o que mostra a série inteira, e encontram-se outros menores. Dois saltos próximos podem passar por um só entre eles.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Fits a model of clouds to corrections that you drew, and writes it as a new model.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Corrections.&lt;/b&gt; A polygon layer on the scene, with a field that says what is inside each polygon: clear, cloud,
thin cloud, shadow, water or snow. Draw where the model is wrong, and also some places where it is right.&lt;/p&gt;
&lt;p&gt;A temperature and a bias for each class are fitted, so that a few strokes do not spoil what the network knows. The
new file says where it comes from and on what it was fitted; the numbers in the log tell whether it helped on places
that the fit did not see.&lt;/p&gt;
&lt;p&gt;Choose the new file with the … button of the dialog “Cloud detection”.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Ajusta um modelo de nuvens a correções desenhadas pelo usuário, e o grava como um modelo novo.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Correções.&lt;/b&gt; Uma camada de polígonos sobre a cena, com um campo que diz o que há dentro de cada polígono: clear, cloud, thin cloud, shadow, water ou snow. Desenhe onde o modelo erra, e também alguns lugares onde acerta.&lt;/p&gt; &lt;p&gt;Ajustam-se uma temperatura e um viés por classe, de modo que poucos traços não estraguem o que a rede sabe. O arquivo novo diz de onde vem e em que foi ajustado; os números do registro dizem se ajudou em lugares que o ajuste não viu.&lt;/p&gt; &lt;p&gt;Escolha o arquivo novo com o botão … do diálogo “Detecção de nuvens”.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Gives a model of classes the thresholds of sets: for each pixel the classes that could be right, so
that the true one is among them as often as you ask for (conformal prediction).&lt;/p&gt;
&lt;p&gt;The model's probabilities are judged on labels that it was not trained on, class by class. The network stays as it
is; the new model maps sets with “Apply a model” and a confidence. Models of “Train and map land cover” have thresholds
already.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Dá a um modelo de classes os limiares de conjuntos: para cada pixel, as classes que poderiam estar certas, de modo que a verdadeira esteja entre elas com a frequência pedida (predição conforme).&lt;/p&gt; &lt;p&gt;As probabilidades do modelo são julgadas em rótulos com que não foi treinado, classe por classe. A rede fica como está; o modelo novo mapeia conjuntos com “Aplicar um modelo” e uma confiança. Os modelos de “Treinar e mapear a cobertura do solo” já têm limiares.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Learns classes of land cover from areas that you drew on an image, and maps them over the whole image.&lt;/p&gt;
&lt;p&gt;The result is a model file, which maps other images of the same kind with “Apply a model”, and one group of
layers:&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;the class&lt;/b&gt;, in the colors of your training layer where it is drawn by class;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;its probability&lt;/b&gt;, calibrated on places that the model did not see;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;the uncertainty&lt;/b&gt;, from 0 (sure) to 1 (any class could be right);&lt;/li&gt;
&lt;li&gt;&lt;b&gt;flags&lt;/b&gt;: pixels without data, and pixels unlike all that the model was trained on.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;&lt;b&gt;Training areas.&lt;/b&gt; A layer of polygons or points with a field for the class. Draw several small areas of each
class, far apart, rather than one large one: each area gives its share of the pixels.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Classifiers.&lt;/b&gt; All that you choose are compared by cross-validation; the best is kept, and the log shows the
table.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Trust.&lt;/b&gt; The accuracy is that on places which the model did not see: whole areas and their neighbors are left
out in turn. Judged on pixels beside those it learned from, a model looks better than it is; that number is given beside
it. Neither says how right the whole map is: for that, check points drawn at random.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Sets, clean-up, polygons.&lt;/b&gt; A confidence adds a band with the number of classes that could be right. Classes can
be cleaned of single pixels and small patches, and written as polygons with their areas; probabilities and uncertainty
stay as they are.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Aprende classes de cobertura do solo com áreas desenhadas sobre uma imagem, e as mapeia em toda a imagem.&lt;/p&gt; &lt;p&gt;O resultado é um arquivo de modelo, que mapeia outras imagens do mesmo tipo com “Aplicar um modelo”, e um grupo de camadas:&lt;/p&gt; &lt;ul&gt; &lt;li&gt;&lt;b&gt;a classe&lt;/b&gt;, nas cores da camada de treinamento se ela é desenhada por classes;&lt;/li&gt; &lt;li&gt;&lt;b&gt;a sua probabilidade&lt;/b&gt;, calibrada em lugares que o modelo não viu;&lt;/li&gt; &lt;li&gt;&lt;b&gt;a incerteza&lt;/b&gt;, de 0 (seguro) a 1 (qualquer classe poderia estar certa);&lt;/li&gt; &lt;li&gt;&lt;b&gt;indicadores&lt;/b&gt;: pixels sem dados, e pixels diferentes de tudo com que o modelo foi treinado.&lt;/li&gt; &lt;/ul&gt; &lt;p&gt;&lt;b&gt;Áreas de treinamento.&lt;/b&gt; Uma camada de polígonos ou pontos com um campo para a classe. Desenhe várias áreas pequenas de cada classe, afastadas, em vez de uma grande: cada área dá a sua parte dos pixels.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Classificadores.&lt;/b&gt; Todos os que forem escolhidos são comparados por validação cruzada; mantém-se o melhor, e o registro mostra a tabela.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Confiança.&lt;/b&gt; A exatidão é a de lugares que o modelo não viu: áreas inteiras e as suas vizinhas são separadas por turnos. Julgado em pixels ao lado daqueles com que aprendeu, um modelo parece melhor do que é; esse número é dado ao lado. Nenhum diz quão certo é o mapa inteiro: para isso, confira pontos sorteados.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Conjuntos, limpeza, polígonos.&lt;/b&gt; Uma confiança acrescenta uma banda com o número de classes que poderiam estar certas. As classes podem ser limpas de pixels isolados e manchas pequenas, e gravadas como polígonos com as suas áreas; as probabilidades e a incerteza ficam como estão.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Makes a print layout of a map that TerraClara made: the map, how sure it is, its flags, legends, a
scale bar and a north arrow, and at the foot the model, the scene and how to cite it. Where the project holds an
explanation of the same scene, it stands there too.&lt;/p&gt;
&lt;p&gt;The layout comes into the project, to be changed and printed; it can be written as PDF or PNG at once. It works for
biophysical variables, clouds, land cover and every other model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Faz um layout de impressão de um mapa feito por TerraClara: o mapa, quão seguro é, os seus indicadores, legendas, uma barra de escala e uma seta do norte, e ao pé o modelo, a cena e como citá-lo. Se o projeto contém uma explicação da mesma cena, ela também aparece ali.&lt;/p&gt; &lt;p&gt;O layout entra no projeto, para ser modificado e impresso; pode ser gravado de imediato como PDF ou PNG. Serve para variáveis biofísicas, nuvens, cobertura do solo e qualquer outro modelo.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Maps biophysical variables of every scene in a folder, one after the other, without anybody
beside it: Sentinel-2 and Landsat products as folders or archives, and GeoTIFFs. Each variable of each scene gets the
model that suits it.&lt;/p&gt;
&lt;p&gt;The result is a folder of maps for each scene, and a summary as a table and as a page with small pictures, which grow
with each scene. A scene that fails is told there and passed over. Maps that the same settings made before stay, so that
a run that was stopped goes on where it was, and what failed is tried again.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Mapeia variáveis biofísicas de cada cena de uma pasta, uma após a outra, sem ninguém ao lado: produtos Sentinel-2 e Landsat como pastas ou arquivos compactados, e GeoTIFF. Cada variável de cada cena recebe o modelo que lhe convém.&lt;/p&gt; &lt;p&gt;O resultado é uma pasta de mapas por cena, e um resumo como tabela e como página com imagens pequenas, que crescem com cada cena. Uma cena que falha é dita ali e deixada para trás. Os mapas que os mesmos ajustes já fizeram ficam, de modo que uma execução parada segue de onde estava, e o que falhou é tentado de novo.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Maps every scene in a folder by one model, such as one of land cover that you trained, without
anybody beside it: Sentinel-2 and Landsat products as folders or archives, and GeoTIFFs.&lt;/p&gt;
&lt;p&gt;The result is a folder with a map for each scene, and a summary as a table and as a page with small pictures, which
grow with each scene. A scene that fails is told there and passed over. Maps that the same settings made before stay, so
that a run that was stopped goes on where it was, and what failed is tried again.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Mapeia cada cena de uma pasta com um só modelo, por exemplo um de cobertura do solo treinado pelo usuário, sem ninguém ao lado: produtos Sentinel-2 e Landsat como pastas ou arquivos compactados, e GeoTIFF.&lt;/p&gt; &lt;p&gt;O resultado é uma pasta com um mapa por cena, e um resumo como tabela e como página com imagens pequenas, que crescem com cada cena. Uma cena que falha é dita ali e deixada para trás. Os mapas que os mesmos ajustes já fizeram ficam, de modo que uma execução parada segue de onde estava, e o que falhou é tentado de novo.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Maps properties of vegetation, such as the leaf area index, from a satellite image of surface
reflectance.&lt;/p&gt;
&lt;p&gt;The result is one GeoTIFF and one group of layers for each variable:&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;the estimate&lt;/b&gt;;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;its standard deviation&lt;/b&gt;, where the model gives one: about two thirds of the true values lie within one
standard deviation of the estimate;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;flags&lt;/b&gt;: pixels without data, pixels unlike anything the model was trained on, and values that were moved to
the variable's limits.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;&lt;b&gt;Scene.&lt;/b&gt; A raster layer with its bands named (B02, B03… or with wavelengths), or a Sentinel-2 or Landsat
product as it was downloaded, or a STAC item. The product's own scale and offset are applied.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Model.&lt;/b&gt; The best one whose bands the scene has is taken, unless you choose. A model that gives a standard
deviation is preferred.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Several variables&lt;/b&gt; go into a folder, each with its best model. One whose bands the scene does not have is
left out, and the log says why. Where a model checks all of them together, a further map says how well each spectrum
fits what was retrieved from it, and flags variables that do not go together.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Intervals.&lt;/b&gt; A confidence adds two bounds between which the true value lies that often. On what they were
calibrated stands in each layer's properties: on simulations, or on the field plots that “Carry a model to field
plots” was given.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Trust.&lt;/b&gt; Flagged pixels and pixels with a large standard deviation are not to be trusted. Clouds and water are
not vegetation: look at the flags there.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Mapeia propriedades da vegetação, como o índice de área foliar, de uma imagem de satélite de refletância de superfície.&lt;/p&gt; &lt;p&gt;O resultado é um GeoTIFF e um grupo de camadas por variável:&lt;/p&gt; &lt;ul&gt; &lt;li&gt;&lt;b&gt;a estimativa&lt;/b&gt;;&lt;/li&gt; &lt;li&gt;&lt;b&gt;o seu desvio padrão&lt;/b&gt;, se o modelo o dá: cerca de dois terços dos valores verdadeiros estão a menos de um desvio padrão da estimativa;&lt;/li&gt; &lt;li&gt;&lt;b&gt;indicadores&lt;/b&gt;: pixels sem dados, pixels diferentes de tudo com que o modelo foi treinado, e valores que foram levados aos limites da variável.&lt;/li&gt; &lt;/ul&gt; &lt;p&gt;&lt;b&gt;Cena.&lt;/b&gt; Uma camada raster com as bandas nomeadas (B02, B03… ou com comprimentos de onda), ou um produto Sentinel-2 ou Landsat tal como foi baixado, ou um item STAC. A escala e o deslocamento do próprio produto são aplicados.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Modelo.&lt;/b&gt; Usa-se o melhor cujas bandas a cena tem, a menos que se escolha outro. Prefere-se um modelo que dê um desvio padrão.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Várias variáveis&lt;/b&gt; vão para uma pasta, cada uma com o seu melhor modelo. Aquela cujas bandas a cena não tem é omitida, e o registro diz por quê. Se um modelo confere todas juntas, mais um mapa diz quão bem cada espectro se ajusta ao que dele foi estimado, e sinaliza variáveis que não combinam.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Intervalos.&lt;/b&gt; Uma confiança acrescenta dois limites entre os quais está o valor verdadeiro com essa frequência. Em que foram calibrados está nas propriedades de cada camada: em simulações, ou nas parcelas de campo dadas a “Levar um modelo a parcelas de campo”.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Confiança.&lt;/b&gt; Pixels sinalizados e pixels com grande desvio padrão não merecem confiança. Nuvens e água não são vegetação: olhe ali os indicadores.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Maps the clouds and shadows of each date of a series.&lt;/p&gt;
&lt;p&gt;A model judges each date alone. Then the clear image of the date is predicted from the last clear dates, and what
looks as predicted is clear whatever the model said: bright roofs and sand no longer pass for clouds, and dark fields
not for shadows. What differs is more likely a cloud or shadow. The first date has nothing before it and keeps the
model's word.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Network.&lt;/b&gt; With this method one network looks at each date together with the four before, and remembers what it
saw; no clear image is predicted. It needs blue, green, red and near infrared.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Dates.&lt;/b&gt; Layers in the order of time, or in the order of the temporal controller where each has a time there; or
a folder of scenes. All must lie on one grid.&lt;/p&gt;
&lt;p&gt;The result is a folder with a map for each date, as the cloud detection makes them. The log says what the dates
before changed in each.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Mapeia as nuvens e sombras de cada data de uma série.&lt;/p&gt; &lt;p&gt;Um modelo julga cada data sozinha. Depois a imagem limpa da data é prevista a partir das últimas datas limpas, e o que se parece com o previsto está limpo, diga o modelo o que disser: telhados claros e areia já não passam por nuvens, nem campos escuros por sombras. O que difere é mais provavelmente nuvem ou sombra. A primeira data não tem nada antes e mantém a palavra do modelo.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Rede.&lt;/b&gt; Com este método uma rede olha cada data junto com as quatro anteriores, e lembra o que viu; nenhuma imagem limpa é prevista. Precisa de azul, verde, vermelho e infravermelho próximo.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Datas.&lt;/b&gt; Camadas na ordem do tempo, ou na ordem do controlador temporal se cada uma tem ali um tempo; ou uma pasta de cenas. Todas devem estar em uma mesma grade.&lt;/p&gt; &lt;p&gt;O resultado é uma pasta com um mapa por data, como os faz a detecção de nuvens. O registro diz o que as datas anteriores mudaram em cada uma.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Maps the clouds and shadows of every scene in a folder, one after the other, without anybody beside
it: Sentinel-2 and Landsat products as folders or archives, and GeoTIFFs. Each scene gets the model that suits it.&lt;/p&gt;
&lt;p&gt;The result is a folder with a map for each scene, and a summary as a table and as a page with small pictures, which
grow with each scene. A scene that fails is told there and passed over. Maps that the same settings made before stay, so
that a run that was stopped goes on where it was.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Area.&lt;/b&gt; With polygons, the summary tells the cloud cover of each of them too; scenes are mapped whole.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Mapeia as nuvens e sombras de cada cena de uma pasta, uma após a outra, sem ninguém ao lado: produtos Sentinel-2 e Landsat como pastas ou arquivos compactados, e GeoTIFF. Cada cena recebe o modelo que lhe convém.&lt;/p&gt; &lt;p&gt;O resultado é uma pasta com um mapa por cena, e um resumo como tabela e como página com imagens pequenas, que crescem com cada cena. Uma cena que falha é dita ali e deixada para trás. Os mapas que os mesmos ajustes já fizeram ficam, de modo que uma execução parada segue de onde estava.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Área.&lt;/b&gt; Com polígonos, o resumo diz também a cobertura de nuvens de cada um; as cenas são mapeadas inteiras.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Reads out all that the bands of an image tell of a place.&lt;/p&gt;
&lt;p&gt;Choose an image of surface reflectance, or a map that TerraClara made of one; press “Pick a pixel” and click into it,
or select polygons of a layer and press “Selected polygons”.&lt;/p&gt;
&lt;p&gt;For each variable you see the estimate with its standard deviation and 90 % interval; for the chosen one the hill of
what is likely. Below, the measured spectrum stands beside the one that is expected at these values. A triangle marks a
remark of the model.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Lê tudo o que as bandas de uma imagem dizem de um lugar.&lt;/p&gt; &lt;p&gt;Escolha uma imagem de refletância de superfície, ou um mapa feito dela por TerraClara; pressione “Escolher um pixel” e clique nela, ou selecione polígonos de uma camada e pressione “Polígonos selecionados”.&lt;/p&gt; &lt;p&gt;De cada variável vê-se a estimativa com o seu desvio padrão e o seu intervalo de 90 %; da escolhida, a colina do que é provável. Abaixo, o espectro medido está ao lado do que se espera com estes valores. Um triângulo sinaliza uma observação do modelo.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Simulates canopies and their spectra as a sensor sees them, without noise: leaves by PROSPECT-D,
canopies by 4SAIL. The table holds reflectances, angles, and the variables that can be learned from it: leaf area
index, chlorophyll of leaves and canopy, water, FAPAR and vegetation cover.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Sensor.&lt;/b&gt; One that is known by name, a table of spectral responses, or bands by their centers and widths.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Laws&lt;/b&gt; say how canopies, soils and angles vary: those of the S2ToolBox ATBD, unless you edit them.&lt;/p&gt;
&lt;p&gt;Then “Train a retrieval model” learns from the table.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Simula dosséis e os seus espectros como um sensor os vê, sem ruído: folhas com PROSPECT-D, dosséis com 4SAIL. A tabela contém refletâncias, ângulos e as variáveis que se podem aprender com ela: índice de área foliar, clorofila das folhas e do dossel, água, FAPAR e cobertura vegetal.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Sensor.&lt;/b&gt; Um conhecido pelo nome, uma tabela de respostas espectrais, ou bandas pelos seus centros e larguras.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Leis&lt;/b&gt; dizem como variam dosséis, solos e ângulos: as do ATBD do S2ToolBox, a menos que sejam editadas.&lt;/p&gt; &lt;p&gt;Depois “Treinar um modelo de estimativa” aprende com a tabela.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Takes a scene through any model in an ONNX file: one from the catalog, one made with TerraClara, one
made for Deepness, or a network of your own.&lt;/p&gt;
&lt;p&gt;The model's card says which bands it needs and what it gives. A file without a card takes the scene's bands in
their order, or those that you name under “Bands of the model”.&lt;/p&gt;
&lt;p&gt;The result is one GeoTIFF with a band for each output of the model, and one group of styled layers.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Maps of classes&lt;/b&gt; can be cleaned: a majority filter, and small patches merged into their largest neighbors. The
band of classes is the clean one then; probabilities, uncertainty and flags stay as the model gave them. Polygons of the
classes tell their areas. Pixels without data stay so.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Passa uma cena por qualquer modelo em um arquivo ONNX: um do catálogo, um feito com TerraClara, um feito para Deepness, ou uma rede própria.&lt;/p&gt; &lt;p&gt;A ficha do modelo diz de que bandas precisa e o que fornece. Um arquivo sem ficha usa as bandas da cena na sua ordem, ou as que forem nomeadas em “Bandas do modelo”.&lt;/p&gt; &lt;p&gt;O resultado é um GeoTIFF com uma banda por saída do modelo, e um grupo de camadas com estilo.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Os mapas de classes&lt;/b&gt; podem ser limpos: um filtro de maioria, e manchas pequenas unidas às maiores vizinhas. A banda de classes é então a limpa; as probabilidades, a incerteza e os indicadores ficam como o modelo os deu. Os polígonos das classes dizem as suas áreas. Pixels sem dados ficam assim.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Teaches a model of retrieval what it gets wrong where you measured, and maps your scene with the
corrected model. Ten plots are enough to begin with; with twenty its intervals are surer.&lt;/p&gt;
&lt;p&gt;The result is a model file, which maps other scenes of the place with “Apply a model”, and the map of the
scene.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Plots.&lt;/b&gt; A layer of points or polygons with a field of the measured value, such as “lai”. Fields called std or
error, site or plot, and date are recognized by their names; the log says which were taken.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Sites.&lt;/b&gt; Plots of one site are alike. Where a field names the sites, whole sites are left out in turn to judge
the model and to calibrate its intervals, which then hold for a site where nobody measured.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Trust.&lt;/b&gt; The log gives the error before and after, the latter on sites that the correction did not see, and
how far the model as it is was trusted: from 1, it is right, to 0, it says nothing here.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Ensina a um modelo de estimativa no que ele erra onde se mediu, e mapeia a cena com o modelo corrigido. Dez parcelas bastam para começar; com vinte os seus intervalos são mais seguros.&lt;/p&gt; &lt;p&gt;O resultado é um arquivo de modelo, que mapeia outras cenas do lugar com “Aplicar um modelo”, e o mapa da cena.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Parcelas.&lt;/b&gt; Uma camada de pontos ou polígonos com um campo do valor medido, como “lai”. Campos chamados std ou error, site ou plot, e date são reconhecidos pelos nomes; o registro diz quais foram usados.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Locais.&lt;/b&gt; Parcelas de um local se parecem. Se um campo nomeia os locais, locais inteiros são separados por turnos para julgar o modelo e calibrar os seus intervalos, que valem então para um local onde ninguém mediu.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Confiança.&lt;/b&gt; O registro dá o erro antes e depois, este em locais que a correção não viu, e quanto se confiou no modelo tal como é: de 1, está certo, a 0, aqui não diz nada.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Tells how far two to four explanations of a map agree: of several methods, models or dates,
as “Explain a map” made them, all on one grid.&lt;/p&gt;
&lt;p&gt;The result is a table of Spearman's rank correlations over pixels with data in all of them. Near 1 they name the same
places; near 0 they have nothing to do with each other, and none of them should be shown without the others.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Diz até que ponto concordam de duas a quatro explicações de um mapa: de vários métodos, modelos ou datas, tal como as fez “Explicar um mapa”, todas numa mesma grelha.&lt;/p&gt;
&lt;p&gt;O resultado é uma tabela das correlações de postos de Spearman sobre os píxeis com dados em todas. Perto de 1 indicam os mesmos lugares; perto de 0 nada têm a ver umas com as outras, e nenhuma deveria ser mostrada sem as restantes.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Tells how right a map of a variable is, and whether its uncertainty can be believed, from plots
that its model did not see.&lt;/p&gt;
&lt;p&gt;The page has the errors, how often the map's intervals hold what was measured, overall, by fifth of the estimates and
by site, and how wide they would have to be. Beside it stand the figures (.json) and a table of the plots (.csv).&lt;/p&gt;
&lt;p&gt;Where the map is too sure, “Carry a model to field plots” makes one whose intervals hold.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Diz quão certo é um mapa de uma variável, e se a sua incerteza é crível, com parcelas que o modelo não viu.&lt;/p&gt; &lt;p&gt;A página tem os erros, quantas vezes os intervalos do mapa contêm o que foi medido, no conjunto, por quintos das estimativas e por local, e quão largos teriam de ser. Ao lado estão os números (.json) e uma tabela das parcelas (.csv).&lt;/p&gt; &lt;p&gt;Se o mapa está seguro demais, “Levar um modelo a parcelas de campo” faz um cujos intervalos se cumprem.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Tells how right a map of classes is, and how large its classes really are, from points drawn at
random in each class and labelled.&lt;/p&gt;
&lt;p&gt;The result is a page with the confusion matrix, the overall accuracy, user's and producer's accuracy of each class,
and areas corrected for the map's errors, all with 95 % intervals (Olofsson et al. 2014). Counted pixels are given
beside them: they are no estimate of an area.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Warnings&lt;/b&gt; say where labelled points lie on training areas, or classes have too few points.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Diz quão certo é um mapa de classes, e que tamanho as suas classes têm de fato, com pontos sorteados em cada classe e rotulados.&lt;/p&gt; &lt;p&gt;O resultado é uma página com a matriz de confusão, a exatidão global, a exatidão do usuário e do produtor de cada classe, e áreas corrigidas dos erros do mapa, tudo com intervalos de 95 % (Olofsson et al. 2014). Os pixels contados são dados ao lado: não são estimativa de uma área.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Avisos&lt;/b&gt; dizem onde pontos rotulados estão sobre áreas de treinamento, ou classes têm pontos de menos.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Tells why a map says what it says at one place.&lt;/p&gt;
&lt;p&gt;Choose a map that TerraClara made, press “Pixel” and click into the map; or “Region”, and click the corners of one;
or select polygons of a layer and press “Selected”. The bars tell what each band gave to the value, against a place
where every band holds its mean over the scene: red raises it, blue lowers it. Bracketed bands go together: read them
as one.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Fast&lt;/b&gt; looks at slopes. &lt;b&gt;Detailed&lt;/b&gt; takes the difference apart so that the bars add up. &lt;b&gt;Check&lt;/b&gt; asks
also whether the answer hangs on the places it names, whether a network that has learned nothing would say the same,
whether another method agrees, and whether a little noise would change it.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Steps&lt;/b&gt; go from the scene's mean to the value, &lt;b&gt;Dates&lt;/b&gt; show bands by dates of a series, and &lt;b&gt;Spectrum&lt;/b&gt;
shows the place among the spectra that the model knows. &lt;b&gt;Compare&lt;/b&gt; (under Advanced) puts up to three other methods,
models or dates beside it, with their rank correlations.&lt;/p&gt;
&lt;p&gt;It shows what this model used for its answer, not what causes it on the ground.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Diz por que um mapa diz o que diz em um lugar.&lt;/p&gt; &lt;p&gt;Escolha um mapa feito por TerraClara, pressione “Pixel” e clique no mapa; ou “Região”, e clique nos vértices de uma; ou selecione polígonos de uma camada e pressione “Selecionados”. As barras dizem o que cada banda deu ao valor, em relação a um lugar onde cada banda tem a sua média sobre a cena: vermelho o eleva, azul o baixa. As bandas unidas por um colchete andam juntas: leia-as como uma só.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Rápido&lt;/b&gt; olha as inclinações. &lt;b&gt;Detalhado&lt;/b&gt; decompõe a diferença de modo que as barras somam. &lt;b&gt;Conferir&lt;/b&gt; pergunta também se a resposta depende dos lugares que nomeia, se uma rede que não aprendeu nada diria o mesmo, se outro método concorda, e se um pouco de ruído a mudaria.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Passos&lt;/b&gt; vai da média da cena ao valor, &lt;b&gt;Datas&lt;/b&gt; mostra as bandas por datas de uma série, e &lt;b&gt;Espectro&lt;/b&gt; mostra o lugar entre os espectros que o modelo conhece. &lt;b&gt;Comparar&lt;/b&gt; (em Avançado) põe ao lado até três outros métodos, modelos ou datas, com as suas correlações de postos.&lt;/p&gt; &lt;p&gt;Mostra o que este modelo usou para a sua resposta, não o que a causa no terreno.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Tells why a map says what it says: what each band gave to the value of each pixel, and for networks of
images what each pixel gave to those around it.&lt;/p&gt;
&lt;p&gt;The result is one GeoTIFF and one group of layers. Red speaks for, blue against; where nothing speaks, the image
under it can be seen. The colors end where 99 % of the pixels lie, alike on both sides of zero.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Map.&lt;/b&gt; A layer that TerraClara made: it knows its model and its scene. Or give a scene and a model. A network
that looks at a series of images takes the dates as the scene and its further files, the earliest first: the last one
is explained, with a layer for each band of each date.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;What to explain.&lt;/b&gt; Empty: the class that each pixel got, or the estimate. Otherwise class=cloud, against=forest,
crop (why this and not that), output=mean or output=std (why the map is unsure).&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Method.&lt;/b&gt;&lt;/p&gt;
&lt;ul&gt;
&lt;li&gt;&lt;b&gt;deeplift&lt;/b&gt;: what each band adds to the value that bands at their means over the scene would give; the parts add
up;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;gradient_input&lt;/b&gt;: the same from slopes alone, faster and coarser;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;sensitivity&lt;/b&gt;: how much the value would change with each band;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;occlusion&lt;/b&gt;: each band is left out in turn; for any model of pixels, also for trees;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;exact_shapley&lt;/b&gt;: the bands' Shapley values, of the mean of a Gaussian process or of trees;&lt;/li&gt;
&lt;li&gt;&lt;b&gt;hirescam, grad_cam&lt;/b&gt;: where in an image the evidence lies, in the layer of a network that all of the answer
passes through.&lt;/li&gt;
&lt;/ul&gt;
&lt;p&gt;&lt;b&gt;Trust.&lt;/b&gt; It shows what this model used for its answer, not what causes it on the ground. Where bands say the
same, one may stand for another. The dock “Explain” checks single places.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Diz por que um mapa diz o que diz: o que cada banda deu ao valor de cada pixel, e em redes de imagens o que cada pixel deu aos que o cercam.&lt;/p&gt; &lt;p&gt;O resultado é um GeoTIFF e um grupo de camadas. Vermelho fala a favor, azul contra; onde nada fala, vê-se a imagem embaixo. As cores terminam onde estão 99 % dos pixels, igual dos dois lados do zero.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Mapa.&lt;/b&gt; Uma camada feita por TerraClara: ela conhece o seu modelo e a sua cena. Ou indique uma cena e um modelo. Uma rede que olha uma série de imagens toma as datas como a cena e os seus outros arquivos, a mais antiga primeiro: explica-se a última, com uma camada para cada banda de cada data.&lt;/p&gt; &lt;p&gt;&lt;b&gt;O que explicar.&lt;/b&gt; Vazio: a classe que cada pixel recebeu, ou a estimativa. Senão class=cloud, against=forest, crop (por que isto e não aquilo), output=mean ou output=std (por que o mapa duvida).&lt;/p&gt; &lt;p&gt;&lt;b&gt;Método.&lt;/b&gt;&lt;/p&gt; &lt;ul&gt; &lt;li&gt;&lt;b&gt;deeplift&lt;/b&gt;: o que cada banda acrescenta ao valor que dariam as bandas nas suas médias sobre a cena; as partes somam;&lt;/li&gt; &lt;li&gt;&lt;b&gt;gradient_input&lt;/b&gt;: o mesmo só com inclinações, mais rápido e mais grosseiro;&lt;/li&gt; &lt;li&gt;&lt;b&gt;sensitivity&lt;/b&gt;: quanto o valor mudaria com cada banda;&lt;/li&gt; &lt;li&gt;&lt;b&gt;occlusion&lt;/b&gt;: cada banda é omitida por turno; para qualquer modelo de pixels, também árvores;&lt;/li&gt; &lt;li&gt;&lt;b&gt;exact_shapley&lt;/b&gt;: os valores de Shapley das bandas, da média de um processo gaussiano ou de árvores;&lt;/li&gt; &lt;li&gt;&lt;b&gt;hirescam, grad_cam&lt;/b&gt;: onde está numa imagem a evidência, na camada de uma rede por onde passa toda a resposta.&lt;/li&gt; &lt;/ul&gt; &lt;p&gt;&lt;b&gt;Confiança.&lt;/b&gt; Mostra o que este modelo usou para a sua resposta, não o que a causa no terreno. Onde bandas dizem o mesmo, uma pode estar em lugar de outra. O painel “Explicar” confere lugares isolados.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;The mean of a map over each area, with its standard deviation and 90 % interval.&lt;/p&gt;
&lt;p&gt;Errors of neighboring pixels are alike and do not average out. Dividing the standard deviation by the root of the
number of pixels would take a field of a thousand of them for thirty times surer than a pixel. Here the model's own part
of the uncertainty counts whole, and noise averages out over the distance that you give; map the outputs std_model and
std_noise too, and both are told apart.&lt;/p&gt;</source>
            <translation>&lt;p&gt;A média de um mapa sobre cada área, com o seu desvio padrão e o seu intervalo de 90 %.&lt;/p&gt; &lt;p&gt;Os erros de pixels vizinhos se parecem e não se compensam. Dividir o desvio padrão pela raiz do número de pixels tomaria um campo de mil deles por trinta vezes mais seguro que um pixel. Aqui a parte da incerteza que é do modelo conta inteira, e o ruído se compensa sobre a distância indicada; mapeie também as saídas std_model e std_noise, e as duas são distinguidas.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Trains a model of retrieval of any variable: from a table of “Simulate spectra”, from field
plots on a scene, from both, or from a table of measured spectra; and maps the scene with it.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Simulations&lt;/b&gt; get the noise of a sensor first. With plots too, the model of the simulations is corrected by
the plots as far as the simulations can be trusted, which is learned.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Ways to learn&lt;/b&gt; that you choose are compared on samples that were left out; the best is kept, and the log
shows the table.&lt;/p&gt;
&lt;p&gt;&lt;b&gt;Logarithm.&lt;/b&gt; For what is positive and varies by its own size, such as chlorophyll in water.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Treina um modelo de estimativa de qualquer variável: com uma tabela de “Simular espectros”, com parcelas de campo em uma cena, com ambas, ou com uma tabela de espectros medidos; e mapeia a cena com ele.&lt;/p&gt; &lt;p&gt;&lt;b&gt;As simulações&lt;/b&gt; recebem primeiro o ruído de um sensor. Se há também parcelas, o modelo das simulações é corrigido por elas na medida em que as simulações merecem confiança, o que se aprende.&lt;/p&gt; &lt;p&gt;&lt;b&gt;As formas de aprender&lt;/b&gt; escolhidas são comparadas em amostras separadas; mantém-se a melhor, e o registro mostra a tabela.&lt;/p&gt; &lt;p&gt;&lt;b&gt;Logaritmo.&lt;/b&gt; Para o que é positivo e varia conforme o seu próprio tamanho, como a clorofila na água.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Turns a published Gaussian process into a model that maps like any other: from a file of arrays
(.npz), or from a script for Earth Engine that holds them as lists.&lt;/p&gt;
&lt;p&gt;The model gives the published numbers, and its standard deviation with the noise. Map it with “Apply a model”.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Transforma um processo gaussiano publicado em um modelo que mapeia como qualquer outro: de um arquivo de arranjos (.npz), ou de um script para o Earth Engine que os contém como listas.&lt;/p&gt; &lt;p&gt;O modelo dá os números publicados, e o seu desvio padrão com o ruído. Faça mapas com ele por meio de “Aplicar um modelo”.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Writes a Gaussian process as published ones are stored: a file of arrays (.npz), or a script for Earth
Engine (.py) that holds them as lists.&lt;/p&gt;
&lt;p&gt;The process must have been kept with its arrays, as those of the catalog are, and have one squared-exponential
kernel. What the format cannot hold, such as noise that depends on the spectrum, the log says.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Grava um processo gaussiano como se guardam os publicados: um arquivo de arranjos (.npz), ou um script para o Earth Engine (.py) que os contém como listas.&lt;/p&gt; &lt;p&gt;O processo deve ter sido guardado com os seus arranjos, como os do catálogo, e ter um só núcleo exponencial quadrático. O que o formato não pode conter, como um ruído que depende do espectro, o registro diz.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>&lt;p&gt;Writes a model whose standard deviation holds what the noise of its bands does to the estimate,
beyond the noise that it was trained with.&lt;/p&gt;
&lt;p&gt;The noise is that of a sensor and its atmospheric correction: in each band by itself and in all bands together, a
part that is added and a part that grows with reflectance. It is carried through the model by its slopes, to first
order, within 5 % of what sampling finds (Johnson et al. 2020).&lt;/p&gt;
&lt;p&gt;The new model has one more output, std_input: that part by itself. Map it with “Apply a model”.&lt;/p&gt;</source>
            <translation>&lt;p&gt;Grava um modelo cujo desvio padrão contém o que o ruído das suas bandas causa na estimativa, além do ruído com que foi treinado.&lt;/p&gt; &lt;p&gt;O ruído é o de um sensor e da sua correção atmosférica: em cada banda por si e em todas as bandas juntas, uma parte que se soma e uma parte que cresce com a refletância. Ele é propagado pelo modelo por meio das suas inclinações, em primeira ordem, a menos de 5 % do que dá a amostragem (Johnson et al. 2020).&lt;/p&gt; &lt;p&gt;O modelo novo tem mais uma saída, std_input: essa parte por si. Faça mapas com ele por meio de “Aplicar um modelo”.&lt;/p&gt;</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A CSV of soil spectra: a column of wavelengths (400 to 2500 nm), and one for each soil. Empty: soils by law.</source>
            <translation>Um CSV de espectros de solo: uma coluna de comprimentos de onda (400 a 2500 nm) e uma por solo. Vazio: solos conforme a lei.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A CSV with a row for each sample: spectra and the value, such as chlorophyll in water.</source>
            <translation>Um CSV com uma linha por amostra: espectros e o valor, como a clorofila na água.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A CSV: a column of wavelengths (nm), and one of relative responses for each band.</source>
            <translation>Um CSV: uma coluna de comprimentos de onda (nm) e uma de respostas relativas por banda.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>A Folder of Packages</source>
            <translation>Pasta de pacotes</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>A Gaussian process trained on PROSAIL simulations through the spectral responses of Landsat 8 and Landsat 9, with the canopy laws and the noise of the S2ToolBox ATBD and more kinds of soil.</source>
            <translation>Um processo gaussiano treinado com simulações do PROSAIL com as respostas espectrais do Landsat 8 e do Landsat 9, com as leis do dossel e o ruído do ATBD do S2ToolBox e mais tipos de solo.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>A Gaussian process trained on PROSAIL simulations through the spectral responses of Sentinel-2A and Sentinel-2B, with the canopy laws and the noise of the S2ToolBox ATBD and more kinds of soil.</source>
            <translation>Um processo gaussiano treinado com simulações do PROSAIL com as respostas espectrais do Sentinel-2A e do Sentinel-2B, com as leis do dossel e o ruído do ATBD do S2ToolBox e mais tipos de solo.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A GeoPackage of points.</source>
            <translation>Um GeoPackage de pontos.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A GeoPackage of the classes, such as clouds and shadows, beside each map.</source>
            <translation>Um GeoPackage das classes, como nuvens e sombras, junto de cada mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A JSON file of laws. Empty: those of the S2ToolBox ATBD. Edit… shows them and writes such a file.</source>
            <translation>Um arquivo JSON de leis. Vazio: as do ATBD do S2ToolBox. Editar… as mostra e grava um arquivo assim.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A PDF or PNG file, by the ending of its name. The layout stays in the project either way.</source>
            <translation>Um arquivo PDF ou PNG, conforme a terminação do nome. O layout fica no projeto em todo caso.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>A Python of conda or a virtual environment, such as one for a GPU, that makes maps instead</source>
            <translation>Um Python do conda ou de um ambiente virtual, por exemplo um para uma GPU, que faça os mapas em seu lugar</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>A Sentinel-2 image with its 20 m bands.</source>
            <translation>Uma imagem Sentinel-2 com suas bandas de 20 m.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A Sentinel-2 product (the .zip, the .SAFE folder, or its MTD_MSIL2A.xml), a Landsat Collection 2 product (its folder or its _MTL file) or a STAC item (its .json file or its address), in place of a raster layer.</source>
            <translation>Um produto do Sentinel-2 (o .zip, a pasta .SAFE ou o seu MTD_MSIL2A.xml), um produto do Landsat Collection 2 (a sua pasta ou o seu arquivo _MTL) ou um item STAC (o seu arquivo .json ou o seu endereço), em vez de uma camada raster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>A chosen model retrieves one variable; leave the model to “auto” for several.</source>
            <translation>Um modelo escolhido estima uma só variável; deixe o modelo em “auto” para várias.</translation>
        </message>
        <message>
            <location filename="../../core/explain/targets.py" />
            <source>A class to compare with needs a class to explain; give both.</source>
            <translation>Uma classe com que comparar precisa de uma classe a explicar; indique ambas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>A cloud map and reference labels are needed; choose both.</source>
            <translation>São necessários um mapa de nuvens e rótulos de referência; escolha ambos.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>A cloud that a composite kept looks like a harvest.</source>
            <translation>Uma nuvem que um composto manteve parece uma colheita.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>A composite needs at least one scene with its cloud map. Give a scene and map its clouds first.</source>
            <translation>Uma composição precisa de pelo menos uma cena com o seu mapa de nuvens. Indique uma cena e mapeie antes as suas nuvens.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>A confidence of {0} is given, but none of its {1} is to be written; add {2} to the outputs.</source>
            <translation>É dada uma confiança de {0}, mas nenhum dos seus {1} será gravado; acrescente {2} às saídas.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <location filename="../../core/retrieval/readout.py" />
            <source>A confidence of {0} is not possible; give one between 0 and 1, such as 0.9.</source>
            <translation>Uma confiança de {0} não é possível; indique uma entre 0 e 1, como 0.9.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>A confidence of {} is not offered here; choose one of {}.</source>
            <translation>Aqui não se oferece uma confiança de {}; escolha uma de {}.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/confusion.py" />
            <source>A confusion matrix counts samples; give whole numbers from 0.</source>
            <translation>Uma matriz de confusão conta amostras; indique números inteiros a partir de 0.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/confusion.py" />
            <source>A confusion matrix of shape {0} does not fit {1} classes with {2} names; give one row and one column for each class.</source>
            <translation>Uma matriz de confusão de forma {0} não corresponde a {1} classes com {2} nomes; indique uma linha e uma coluna por classe.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zones.py" />
            <source>A correlation length of {0} is not possible; give 0 or more.</source>
            <translation>Um comprimento de correlação de {0} não é possível; indique 0 ou mais.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>A day is given, but no file for the composite; give one, or leave the day out.</source>
            <translation>Foi indicado um dia, mas nenhum arquivo para a composição; indique um ou omita o dia.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A file (.gpkg, .geojson or .shp) with a polygon for each cloud and shadow, its class and its area.</source>
            <translation>Um arquivo (.gpkg, .geojson ou .shp) com um polígono por nuvem e sombra, a sua classe e a sua área.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A file (.stac.json) beside the map that says to catalogs where it lies, when it was taken, how it was made and by which model.</source>
            <translation>Um arquivo (.stac.json) junto do mapa que diz aos catálogos onde ele está, quando a imagem foi tomada, como foi feito e com que modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A file that holds x_train, alpha and the kernel's numbers under their published names, or a script.</source>
            <translation>Um arquivo que contém x_train, alpha e os números do núcleo com os seus nomes publicados, ou um script.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>A fit needs inputs (n, D) and n targets, n at least 2; got {0} and {1}.</source>
            <translation>Um ajuste precisa de entradas (n, D) e n alvos, com n de pelo menos 2; foram recebidos {0} e {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>A folder of wheels, made by the same dialog on a computer with a network</source>
            <translation>Uma pasta de pacotes wheel, criada por esta mesma janela em um computador com rede</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A folder with one scene for each date: products by their dates, other files by their names.</source>
            <translation>Uma pasta com uma cena por data: os produtos pelas suas datas, os demais arquivos pelos seus nomes.</translation>
        </message>
        <message>
            <location filename="../../core/raster/grid.py" />
            <source>A grid of {0} x {1} pixels has no pixel. Give 1 pixel or more on each side.</source>
            <translation>Uma grade de {0} x {1} pixels não tem nenhum pixel. Indique 1 pixel ou mais por lado.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>A guided first map on a small simulated scene (TerraClara)</source>
            <translation>Um primeiro mapa guiado em uma pequena cena simulada (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/gp/classification_graph.py" />
            <source>A kernel of kind {0} cannot be written for classes; fit another.</source>
            <translation>Um núcleo do tipo {0} não pode ser escrito para classes; ajuste outro.</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>A kernel's {0} must be positive and finite; found {1}.</source>
            <translation>Num núcleo deve ser positivo e finito: {0}; encontrado {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>A layer for each band as well</source>
            <translation>Também uma camada por banda</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A layer of TerraClara's; its provenance file names the model, the scene and the area, in place of which another one can be given. Or leave it out and give a scene and a model.</source>
            <translation>Uma camada do TerraClara; o seu arquivo de proveniência nomeia o modelo, a cena e a área, em vez da qual se pode dar outra. Ou deixe-a vazia e dê uma cena e um modelo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/prosail.py" />
            <source>A leaf area index of {0} is negative; give 0 or more.</source>
            <translation>Um índice de área foliar de {0} é negativo; indique 0 ou mais.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>A leaf depends on {0} features; up to {1} can be told apart. Use flatter trees.</source>
            <translation>Uma folha depende de {0} atributos; até {1} podem ser distinguidos. Use árvores mais rasas.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/beforehand.py" />
            <source>A majority in squares of {0} pixels is not possible; give an odd number from 3 to {1}.</source>
            <translation>Uma maioria em quadrados de {0} pixels não é possível; indique um número ímpar de 3 a {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>A map and areas are needed; choose both.</source>
            <translation>São necessários um mapa e áreas; escolha ambos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>A map and field plots are needed; choose both.</source>
            <translation>São necessários um mapa e parcelas de campo; escolha ambos.</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>A map is checked as it is made; leave --check out, which is of a place.</source>
            <translation>Um mapa é verificado ao ser feito; omita --check, que é de um lugar.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>A map is explained as it was made; leave {} ({}) out beside it.</source>
            <translation>Um mapa é explicado tal como foi feito; omita {} ({}) ao lado dele.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>A map is given twice; give each date once.</source>
            <translation>Um mapa é dado duas vezes; indique cada data uma vez.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A map is written here for each date.</source>
            <translation>Aqui é gravado um mapa por data.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>A map needs at least one band. Ask for an output.</source>
            <translation>Um mapa precisa de pelo menos uma banda. Peça uma saída.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>A map of classes and labelled points are needed; choose both.</source>
            <translation>São necessários um mapa de classes e pontos rotulados; escolha ambos.</translation>
        </message>
        <message>
            <location filename="../../core/explain/scope.py" />
            <source>A map of the shape {0} does not lie on the input {1}; only maps over the input are checked.</source>
            <translation>Um mapa de forma {0} não está sobre a entrada {1}; só se conferem mapas sobre a entrada.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>A map of type {0} is not possible; choose {1}.</source>
            <translation>Um mapa de tipo {0} não é possível; escolha {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A map that the cloud detection made.</source>
            <translation>Um mapa feito pela detecção de nuvens.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A map with a band “mean”, and “std” to judge its uncertainty: one of “Biophysical retrieval”.</source>
            <translation>Um mapa com uma banda “mean”, e “std” para julgar a sua incerteza: um de “Estimativa biofísica”.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A map with bands “mean” and “std”, as “Biophysical retrieval” makes it.</source>
            <translation>Um mapa com bandas “mean” e “std”, como os faz “Estimativa biofísica”.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>A minimum of {0} points is not possible; give 0 or more.</source>
            <translation>Um mínimo de {0} pontos não é possível; indique 0 ou mais.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A model of retrieval with a standard deviation: an .onnx file, or an id such as lai-s2-20m.</source>
            <translation>Um modelo de estimativa com desvio padrão: um arquivo .onnx, ou um id como lai-s2-20m.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>A model without a card: bands and units are as you say.</source>
            <translation>Um modelo sem ficha: as bandas e unidades são as que forem indicadas.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>A name written into a field of numbers becomes 0: use a field of text.</source>
            <translation>Um nome escrito num campo de números torna-se 0: use um campo de texto.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>A network for the series of a pixel, trained on 852 labelled series of Mato Grosso, Brazil.</source>
            <translation>Uma rede para a série de um pixel, treinada com 852 séries rotuladas de Mato Grosso, Brasil.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>A network that has learned nothing gives a map not unlike this one</source>
            <translation>Uma rede que não aprendeu nada dá um mapa bastante parecido com este</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>A network that has learned nothing gives another map</source>
            <translation>Uma rede que não aprendeu nada dá outro mapa</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>A network that has learned nothing gives the same map: it shows the image, not the network</source>
            <translation>Uma rede que não aprendeu nada dá o mesmo mapa: ele mostra a imagem, não a rede</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A page; its figures and a table of the plots are written beside it.</source>
            <translation>Uma página; os seus números e uma tabela das parcelas são gravados ao lado.</translation>
        </message>
        <message>
            <location filename="../../core/explain/players.py" />
            <source>A patch of {0} pixels cannot be; choose 1 or more.</source>
            <translation>Um recorte de {0} pixels não pode ser; escolha 1 ou mais.</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>A place is printed and not written; give --point or --region, or -o, not both.</source>
            <translation>Um lugar é mostrado e não escrito; indique --point ou --region, ou então -o, não ambos.</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>A place is printed, and no map is made; leave --area, --report, --stac and --per-band out. --region takes an area.</source>
            <translation>Um lugar é impresso e nenhum mapa é feito; omita --area, --report, --stac e --per-band. --region recebe uma área.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A polygon for each patch of a class with its name, its area, and the means of probability and uncertainty where the map has them: .gpkg, .geojson or .shp.</source>
            <translation>Um polígono por mancha de uma classe com o seu nome, a sua área e as médias de probabilidade e incerteza se o mapa as tem: .gpkg, .geojson ou .shp.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster of classes, as “Train and map land cover” makes it.</source>
            <translation>Um raster de classes, como o faz “Treinar e mapear a cobertura do solo”.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster of classes, such as “Train and map land cover” makes.</source>
            <translation>Um raster de classes, como os que faz “Treinar e mapear a cobertura do solo”.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster of classes: the map that the points were drawn over.</source>
            <translation>Um raster de classes: o mapa sobre o qual os pontos foram sorteados.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster of labels; its first band counts.</source>
            <translation>Um raster de rótulos; conta a sua primeira banda.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster of the same classes, of a later date, on the same pixels.</source>
            <translation>Um raster das mesmas classes, de uma data posterior, nos mesmos pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster with all bands of the scene. Bands are recognized by their names (B02, B8A, red…) or wavelengths.</source>
            <translation>Um raster com todas as bandas da cena. As bandas são reconhecidas pelos seus nomes (B02, B8A, red…) ou comprimentos de onda.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A raster with one band for each class: map with all single probabilities as bands.</source>
            <translation>Um raster com uma banda por classe: faça o mapa com todas as probabilidades como bandas.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jumps.py" />
            <source>A rate of change of {0} a day is not possible; give one above 0 and up to {1}.</source>
            <translation>Uma mudança de {0} por dia não é possível; indique uma acima de 0 e de até {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jumps.py" />
            <source>A rate of false alarms of {0} is not possible; give up to 0.2, such as 0.01.</source>
            <translation>Uma taxa de alarmes falsos de {0} não é possível; indique até 0.2, como 0.01.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>A resolution of {0} m is not possible; give a number above 0.</source>
            <translation>Uma resolução de {0} m não é possível; indique um número acima de 0.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A row and a column for each map.</source>
            <translation>Uma linha e uma coluna por mapa.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>A scale of 0 makes every value the same; give the one of the file, such as 0.0001.</source>
            <translation>Uma escala de 0 torna iguais todos os valores; indique a do arquivo, como 0.0001.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>A scene is given, but no model; choose the model whose map is to be explained.</source>
            <translation>Foi indicada uma cena, mas nenhum modelo; escolha o modelo cujo mapa se quer explicar.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>A seed of {0} is not possible; give 0 or more.</source>
            <translation>Uma semente de {0} não é possível; indique 0 ou mais.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>A seed of {0} is not possible; give a whole number from 0.</source>
            <translation>Uma semente de {0} não é possível; dê um número inteiro a partir de 0.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>A sensor needs at least one band. Choose some.</source>
            <translation>Um sensor precisa de pelo menos uma banda. Escolha algumas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>A series needs at least two dates; give more layers, or a folder of scenes.</source>
            <translation>Uma série precisa de pelo menos duas datas; indique mais camadas ou uma pasta de cenas.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>A series needs at least two dates; {0} is given.</source>
            <translation>Uma série precisa de pelo menos duas datas; foi dada {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>A sheet cannot be written as “{}”; let it end in .pdf or .png.</source>
            <translation>Uma folha não pode ser gravada como “{}”; que termine em .pdf ou .png.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>A sheet of a map, its uncertainty, flags and legends, to print or to hand over (TerraClara)</source>
            <translation>Uma folha de um mapa, a sua incerteza, indicadores e legendas, para imprimir ou entregar (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>A small U-Net trained on simulations alone: procedural landscapes with PROSAIL canopies, soils, water, snow and roofs under simulated clouds, shadows and air.</source>
            <translation>Uma U-Net pequena treinada só com simulações: paisagens procedurais com dosséis do PROSAIL, solos, água, neve e telhados sob nuvens, sombras e ar simulados.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>A standard error of {0} is not possible; give a share such as 0.01.</source>
            <translation>Um erro padrão de {0} não é possível; indique uma proporção como 0.01.</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>A sum of kernels needs at least one term, all for the same number of inputs.</source>
            <translation>Uma soma de núcleos precisa de pelo menos um termo, todos para o mesmo número de entradas.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/table.py" />
            <source>A table is written as .npz or .csv, not as {0}; change the name.</source>
            <translation>Uma tabela é gravada como .npz ou .csv, não como {0}; mude o nome.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A table that “Simulate spectra” wrote as .npz.</source>
            <translation>Uma tabela que “Simular espectros” gravou como .npz.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>A text or a number.</source>
            <translation>Um texto ou um número.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>A tolerance of {0} pixels is not possible; give 0 to {1} pixels.</source>
            <translation>Uma tolerância de {0} pixels não é possível; indique de 0 a {1} pixels.</translation>
        </message>
        <message>
            <location filename="../../core/explain/surrogate.py" />
            <source>A tree of depth {0} cannot be read; choose 1 to {1}.</source>
            <translation>Uma árvore de profundidade {0} não se consegue ler; escolha de 1 a {1}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <source>A value of {0} for {1} is not possible; give 0 or more.</source>
            <translation>Um valor de {0} para {1} não é possível; indique 0 ou mais.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A web page with pictures of the map, its figures and how to cite it, beside each map.</source>
            <translation>Uma página web com imagens do mapa, os seus números e como citá-lo, junto de cada mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A web page with pictures of the map, its figures, what was done, and how to cite it. Of several variables: a page beside each map.</source>
            <translation>Uma página web com imagens do mapa, os seus números, o que foi feito e como citá-lo. Com várias variáveis: uma página junto de cada mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A web page with tables and pictures.</source>
            <translation>Uma página web com tabelas e imagens.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>A web page; tables and JSON are written beside it.</source>
            <translation>Uma página web; tabelas e JSON são gravados ao lado.</translation>
        </message>
        <message>
            <location filename="../../core/raster/grid.py" />
            <source>A window of {0} x {1} pixels is not possible. Give 1 pixel or more on each side.</source>
            <translation>Uma janela de {0} x {1} pixels não é possível. Indique 1 pixel ou mais por lado.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>A {0} of {1} degrees is taken everywhere, the model's default: the scene has none.</source>
            <translation>Usa-se em toda parte um {0} de {1} graus, o padrão do modelo: a cena não o tem.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/beforehand.py" />
            <source>A {0} of {1} is not possible; give 0 or more.</source>
            <translation>Um {0} de {1} não é possível; indique 0 ou mais.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <source>A {0} of {1} is not possible; give a number from 0 to 1.</source>
            <translation>Um {0} de {1} não é possível; indique um número de 0 a 1.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed by the canopy under direct light from the sun of the scene; SL2P's is that of 10:00 local solar time.</source>
            <translation>Absorvida pelo dossel sob a luz direta do sol da cena; a do SL2P é a das 10:00, hora solar local.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Absorbed fraction of photosynthetic radiation</source>
            <translation>Fração absorvida da radiação fotossintética</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR)</source>
            <translation>Fração absorvida da radiação fotossintética (FAPAR)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), Landsat 8 and 9, with uncertainty</source>
            <translation>Fração absorvida da radiação fotossintética (FAPAR), Landsat 8 e 9, com incerteza</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v2.1, Sentinel-2, 20 m</source>
            <translation>Fração absorvida da radiação fotossintética (FAPAR), SL2P v2.1, Sentinel-2, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v3.0, Landsat 8/9, 30 m</source>
            <translation>Fração absorvida da radiação fotossintética (FAPAR), SL2P v3.0, Landsat 8/9, 30 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v3.0, Sentinel-2A, 10 m</source>
            <translation>Fração absorvida da radiação fotossintética (FAPAR), SL2P v3.0, Sentinel-2A, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v3.0, Sentinel-2A, 20 m</source>
            <translation>Fração absorvida da radiação fotossintética (FAPAR), SL2P v3.0, Sentinel-2A, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v3.0, Sentinel-2B, 10 m</source>
            <translation>Fração absorvida da radiação fotossintética (FAPAR), SL2P v3.0, Sentinel-2B, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), SL2P v3.0, Sentinel-2B, 20 m</source>
            <translation>Fração absorvida da radiação fotossintética (FAPAR), SL2P v3.0, Sentinel-2B, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), Sentinel-2, 10 m bands, with uncertainty</source>
            <translation>Fração absorvida da radiação fotossintética (FAPAR), Sentinel-2, bandas de 10 m, com incerteza</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Absorbed fraction of photosynthetic radiation (FAPAR), Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Fração absorvida da radiação fotossintética (FAPAR), Sentinel-2, bandas de 20 m, com incerteza</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Absorption of iron oxides</source>
            <translation>Absorção de óxidos de ferro</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Accuracy</source>
            <translation>Exatidão</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Accuracy (0 to 1)</source>
            <translation>Exatidão (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>Accuracy after, on places the fit did not see (0 to 1)</source>
            <translation>Exatidão depois, em lugares não vistos (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Accuracy and areas of a map</source>
            <translation>Exatidão e áreas de um mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Accuracy and areas of a map…</source>
            <translation>Exatidão e áreas de um mapa…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>Accuracy before, on places the fit did not see (0 to 1)</source>
            <translation>Exatidão antes, em lugares não vistos (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Accuracy on pixels next to those it learned from (0 to 1)</source>
            <translation>Exatidão junto a pixels aprendidos (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Accuracy on places that the model did not see (0 to 1)</source>
            <translation>Exatidão em lugares que o modelo não viu (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>Add the noise of the bands to a model</source>
            <translation>Acrescentar o ruído das bandas a um modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Address of the item:</source>
            <translation>Endereço do item:</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Address of your organization's package index; empty: what pip is told, or the Python Package Index</source>
            <translation>Endereço do índice de pacotes da sua organização; vazio: o indicado ao pip, ou o Python Package Index</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Adds a lower and an upper bound to the map, calibrated on the plots; the true value lies between them this often. Empty: none.</source>
            <translation>Acrescenta ao mapa um limite inferior e um superior, calibrados nas parcelas; o valor verdadeiro está entre eles com esta frequência. Vazio: nenhum.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Adds a lower and an upper bound; the true value lies between them this often. Empty: none.</source>
            <translation>Acrescenta um limite inferior e um superior; o valor verdadeiro está entre eles com esta frequência. Vazio: nenhum.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <location filename="../../plugin/docks/form.py" />
            <source>Advanced</source>
            <translation>Avançado</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>All corrections lie in one place: nothing was left to check the fit on. Draw in several places.</source>
            <translation>Todas as correções estão em um lugar: nada restou para conferir o ajuste. Desenhe em vários lugares.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/trials.py" />
            <source>All labels lie in one place: there is nothing to judge the model on. Draw more.</source>
            <translation>Todos os rótulos estão em um lugar: não há nada com que julgar o modelo. Desenhe mais.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>All of them are installed.</source>
            <translation>Todos estão instalados.</translation>
        </message>
        <message>
            <location filename="../../plugin/metadata.py" />
            <source>All that made the map, as JSON; “terraclara rerun” makes it again</source>
            <translation>Tudo aquilo com que o mapa foi feito, em JSON; “terraclara rerun” o faz de novo</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>All values are below {0}, too dark for any scene; the scale seems to be applied twice: give scale=1.</source>
            <translation>Todos os valores estão abaixo de {0}, escuro demais para qualquer cena; a escala parece aplicada duas vezes: indique scale=1.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>All {0} plots have the value {1}: how a model errs cannot be learned from them. Check the field, or add plots of other values.</source>
            <translation>As {0} parcelas têm todas o valor {1}: delas não se pode aprender como um modelo erra. Verifique o campo, ou acrescente parcelas de outros valores.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>All {0} samples have the same spectrum; nothing can be learned from them.</source>
            <translation>As {0} amostras têm o mesmo espectro; com elas nada se pode aprender.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>All {0} samples have the value {1}; nothing can be learned from them.</source>
            <translation>As {0} amostras têm o valor {1}; com elas nada se pode aprender.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Also write a STAC item</source>
            <translation>Gravar também um item STAC</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Also write a report of each map</source>
            <translation>Gravar também um relatório de cada mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>Also write it as</source>
            <translation>Gravar também como</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Also write polygons</source>
            <translation>Gravar também polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Also write the images without clouds and shadows</source>
            <translation>Gravar também as imagens sem nuvens nem sombras</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>An .onnx file, or the id of a model in the catalog.</source>
            <translation>Um arquivo .onnx, ou o id de um modelo do catálogo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <source>An activation {0} is not known; choose softmax or sigmoid, or none.</source>
            <translation>Uma ativação {0} não é conhecida; escolha softmax ou sigmoid, ou none.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>An allocation {0} is not known; choose {1}.</source>
            <translation>Uma repartição {0} não é conhecida; escolha {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/emulator.py" />
            <source>An emulator needs at least 500 simulations and 10 centers, not {0} and {1}. Give more.</source>
            <translation>Um emulador precisa de pelo menos 500 simulações e 10 centros, não {0} e {1}. Indique mais.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>An example of how series are classified, not a product.</source>
            <translation>Um exemplo de como se classificam séries, não um produto.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>An expected accuracy of {0} is not possible; give shares from 0 to 1.</source>
            <translation>Uma exatidão esperada de {0} não é possível; indique proporções de 0 a 1.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>An explanation of {0} samples of {1} cannot be checked; images go one by one.</source>
            <translation>Uma explicação de {0} amostras de {1} não pode ser conferida; as imagens vão uma a uma.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>An id of the catalog, or an .onnx file with its arrays (.npz) beside it.</source>
            <translation>Um id do catálogo, ou um arquivo .onnx com os seus arranjos (.npz) ao lado.</translation>
        </message>
        <message>
            <location filename="../../core/batch/run.py" />
            <location filename="../../core/diagnostics.py" />
            <source>An unforeseen fault ({0}: {1}).</source>
            <translation>Uma falha imprevista ({0}: {1}).</translation>
        </message>
        <message>
            <location filename="../../core/cli/__init__.py" />
            <source>An unforeseen fault ({0}: {1}). Please report it with the lines above.</source>
            <translation>Uma falha imprevista ({0}: {1}). Comunique-a com as linhas acima.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py" />
            <source>An unforeseen fault ({}: {}). The details are in the log, tab TerraClara; please report them.</source>
            <translation>Uma falha imprevista ({}: {}). Os detalhes estão no registro, aba TerraClara; por favor, comunique-os.</translation>
        </message>
        <message>
            <location filename="../../plugin/work.py" />
            <source>An unforeseen fault ({}: {}); the log, tab TerraClara, says more.</source>
            <translation>Uma falha imprevista ({}: {}); o registro, aba TerraClara, diz mais.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Angle between the directions of the sun and of the satellite. Read from the product where it says it.</source>
            <translation>Ângulo entre as direções do sol e do satélite. Lido do produto se ele o diz.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Angle between the line of sight and the vertical. Read from the product where it says it.</source>
            <translation>Ângulo entre a linha de visada e a vertical. Lido do produto se ele o diz.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Angle between the sun and the vertical. Read from the product where it says it; otherwise a typical value is used.</source>
            <translation>Ângulo entre o sol e a vertical. Lido do produto se ele o diz; senão, usa-se um valor típico.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Angles</source>
            <translation>Ângulos</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Angles of sun and view from the item's files, for each pixel.</source>
            <translation>Ângulos do sol e da vista dos arquivos do item, para cada píxel.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Angles of the item in degrees: {0}.</source>
            <translation>Ângulos do item em graus: {0}.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>Another QGIS is changing the packages in {0}. Wait until it is done, and try again.</source>
            <translation>Outro QGIS está alterando os pacotes em {0}. Espere que termine e tente de novo.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Another number draws other pixels and other parts.</source>
            <translation>Outro número sorteia outros pixels e outras partes.</translation>
        </message>
        <message>
            <location filename="../../core/raster/journal.py" />
            <source>Another run is writing {0}; wait for it, or choose another name.</source>
            <translation>Outra execução está gravando {0}; espere por ela, ou escolha outro nome.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Any layer of a group of results; the others of its group are found.</source>
            <translation>Qualquer camada de um grupo de resultados; as outras do seu grupo são encontradas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <source>Apply a model</source>
            <translation>Aplicar um modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Apply a model to a folder</source>
            <translation>Aplicar um modelo a uma pasta</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Archives (*.zip *.tar)</source>
            <translation>Arquivos compactados (*.zip *.tar)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Area</source>
            <translation>Área</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Area (ha)</source>
            <translation>Área (ha)</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Area (pixels)</source>
            <translation>Área (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Area: only inside these polygons</source>
            <translation>Área: só dentro destes polígonos</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../plugin/algorithms/zone_means.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Areas</source>
            <translation>Áreas</translation>
        </message>
        <message>
            <location filename="../../core/cli/zones.py" />
            <source>Areas are named by their field {0}; give another with --field.</source>
            <translation>As áreas levam o nome do seu campo {0}; indique outro com --field.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Areas are named by their field {}.</source>
            <translation>As áreas levam o nome do seu campo {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Areas from class to class (CSV)</source>
            <translation>Áreas de classe a classe (CSV)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Areas that the map was trained on</source>
            <translation>Áreas com que o mapa foi treinado</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Areas whose class is known, that the model was not trained on, on this scene.</source>
            <translation>Áreas de classe conhecida nesta cena, com que o modelo não foi treinado.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Areas whose cover is told one by one</source>
            <translation>Áreas cuja cobertura é indicada uma a uma</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Areas with a valid pixel</source>
            <translation>Áreas com algum pixel válido</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Areas with their means</source>
            <translation>Áreas com as suas médias</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <source>Arrays (*.npz);;Scripts for Earth Engine (*.py)</source>
            <translation>Arranjos (*.npz);;Scripts para Earth Engine (*.py)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Arrays and scripts (*.npz *.py *.js *.txt);;All files (*)</source>
            <translation>Arranjos e scripts (*.npz *.py *.js *.txt);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <source>Arrays or script</source>
            <translation>Arranjos ou script</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Arrays, or a script for Earth Engine</source>
            <translation>Arranjos, ou um script para Earth Engine</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>As 2024-06-30, apart by commas. Empty: from the names of the maps, or of their scenes.</source>
            <translation>Como 2024-06-30, separadas por vírgulas. Vazio: dos nomes dos mapas, ou das suas cenas.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>As Detailed, and whether it can be believed: takes longer, and can be stopped</source>
            <translation>Como Detalhado, e diz se merece confiança: demora mais, e pode ser parado</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>As asked: {0}.</source>
            <translation>Como pedido: {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>As its area</source>
            <translation>Conforme a sua área</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>Ask for class=NAME, against=NAME,OTHER, output=NAME or uncertainty.</source>
            <translation>Pergunte por class=NAME, against=NAME,OTHER, output=NAME ou uncertainty.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Assess a cloud map</source>
            <translation>Avaliar um mapa de nuvens</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>At least, for each class</source>
            <translation>Pelo menos, por classe</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Away from boundaries</source>
            <translation>Longe dos limites</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Balanced accuracy</source>
            <translation>Exatidão equilibrada</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Band</source>
            <translation>Banda</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Band of the classes</source>
            <translation>Banda das classes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Band of the classes in both</source>
            <translation>Banda das classes em ambos</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Band {0} has a width of {1} nm; give one above 0.</source>
            <translation>A banda {0} tem uma largura de {1} nm; indique uma acima de 0.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Band {0} is centered at {1} nm, outside of 400 to 2500 nm; leave it out.</source>
            <translation>A banda {0} está centrada em {1} nm, fora de 400 a 2500 nm; omita-a.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Band {0} sees nothing between 400 and 2500 nm; leave it out.</source>
            <translation>A banda {0} não vê nada entre 400 e 2500 nm; omita-a.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Bands</source>
            <translation>Bandas</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Bands are left out in turn for models that look at single pixels; choose deeplift or gradient_input.</source>
            <translation>As bandas são omitidas por turno em modelos que olham pixels isolados; escolha deeplift ou gradient_input.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Bands as name=center:width in nm, apart by commas, such as red=665:30,nir=842:115.</source>
            <translation>Bandas como nome=centro:largura em nm, separadas por vírgulas, como red=665:30,nir=842:115.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Bands of a script, in order</source>
            <translation>Bandas de um script, em ordem</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Bands of the map</source>
            <translation>Bandas do mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Bands of the model</source>
            <translation>Bandas do modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Bands of the same scene</source>
            <translation>Bandas da mesma cena</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>Bands that {0} are left out: {1}.</source>
            <translation>As bandas que {0} são omitidas: {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Bands to learn from</source>
            <translation>Bandas com que aprender</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Below 0.01 the canopy is not like the simulated ones, and the retrieval should not be trusted.</source>
            <translation>Abaixo de 0.01 o dossel não é como os simulados, e não se deve confiar na estimativa.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Best for the scene: {}</source>
            <translation>O melhor para a cena: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <location filename="../../plugin/algorithms/jumps.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/algorithms/simulate.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <location filename="../../plugin/algorithms/zone_means.py" />
            <location filename="../../plugin/layers.py" />
            <source>Biophysical</source>
            <translation>Biofísica</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Biophysical Retrieval</source>
            <translation>Estimativa biofísica</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Biophysical retrieval</source>
            <translation>Estimativa biofísica</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Biophysical retrieval in a folder</source>
            <translation>Estimativa biofísica em uma pasta</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Biophysical retrieval…</source>
            <translation>Estimativa biofísica…</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>Block {0} has shape {1}; {2} and {3} bands need it.</source>
            <translation>O bloco {0} tem a forma {1}; {2} e {3} bandas precisam dela.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Both a file, {}, and a folder are given for the map; give one of them.</source>
            <translation>São dados um arquivo, {}, e uma pasta para o mapa; dê apenas um deles.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Both a map and a model or scene are given. The map names its own; leave the others out.</source>
            <translation>Foram indicados um mapa e também um modelo ou uma cena. O mapa nomeia os seus; omita os outros.</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>Both a point and a region are given; ask about one of them.</source>
            <translation>São indicados um ponto e uma região; pergunte por um dos dois.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Both a raster layer and a product are given; choose one of them as the scene.</source>
            <translation>Foram indicados uma camada raster e um produto; escolha um dos dois como cena.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>Both layers and a folder are given; choose one of them.</source>
            <translation>Foram indicadas camadas e também uma pasta; escolha uma das duas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Both polygons and a box are given as the area; choose one of them.</source>
            <translation>Foram indicados polígonos e um retângulo como área; escolha um dos dois.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Both responses and centers are given; choose one of them as the sensor.</source>
            <translation>Foram indicados respostas e centros; escolha um dos dois como sensor.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Bracketed bands go together {}: read them as one.</source>
            <translation>As bandas unidas por um colchete andam juntas {}: leia-as como uma só.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Brightness</source>
            <translation>Brilho</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Brown pigments</source>
            <translation>Pigmentos marrons</translation>
        </message>
        <message>
            <location filename="../../core/explain/activation.py" />
            <source>CAM is for networks that average a layer's places before one last linear layer, which this one does not. Choose Grad-CAM, which is the same there and is made for others too.</source>
            <translation>CAM é para redes que fazem a média dos lugares de uma camada antes de uma última camada linear, o que esta não faz. Escolha Grad-CAM, que ali é o mesmo e serve também para outras.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>CCC</source>
            <translation>CCC</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>CRPS</source>
            <translation>CRPS</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>CRPS {}, log-loss {}, mean width of 90 % intervals {}.</source>
            <translation>CRPS {}, perda logarítmica {}, largura média dos intervalos de 90 % {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>CSV (*.csv);;All files (*)</source>
            <translation>CSV (*.csv);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>CWC</source>
            <translation>CWC</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <location filename="../../plugin/metadata.py" />
            <source>Calibration</source>
            <translation>Calibração</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Calibration error of the cloud probability</source>
            <translation>Erro de calibração da probabilidade de nuvem</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Cancelled.</source>
            <translation>Cancelado.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <source>Cancelled. All maps are kept; the same run goes on with the composite.</source>
            <translation>Cancelado. Todos os mapas são mantidos; a mesma execução continua com o composto.</translation>
        </message>
        <message>
            <location filename="../../core/batch/run.py" />
            <source>Cancelled. Finished maps are kept; the same run goes on from there.</source>
            <translation>Cancelado. Os mapas prontos são mantidos; a mesma execução segue daí.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <location filename="../../core/landcover/change.py" />
            <location filename="../../core/landcover/classmap.py" />
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>Cancelled. Nothing was written.</source>
            <translation>Cancelado. Nada foi gravado.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>Cancelled. The maps of the dates before are complete.</source>
            <translation>Cancelado. Os mapas das datas anteriores estão completos.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <location filename="../../core/mapping/pipeline.py" />
            <source>Cancelled. What was computed is kept beside the target; the same run continues from there.</source>
            <translation>Cancelado. O que foi calculado é mantido junto do destino; a mesma execução segue daí.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>Cancelled. What was computed is kept; the same run continues from there.</source>
            <translation>Cancelado. O que foi calculado é mantido; a mesma execução segue daí.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>Cancelled. What was computed is kept; the same run goes on from there.</source>
            <translation>Cancelado. O que foi calculado é mantido; a mesma execução segue daí.</translation>
        </message>
        <message>
            <location filename="../../core/gp/classification.py" />
            <location filename="../../core/gp/multitask.py" />
            <location filename="../../core/landcover/classifiers.py" />
            <location filename="../../core/landcover/samples.py" />
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/plots.py" />
            <location filename="../../core/retrieval/train.py" />
            <location filename="../../core/retrieval/zones.py" />
            <source>Cancelled: nothing was written.</source>
            <translation>Cancelado: nada foi gravado.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>Cancelled; complete so far: {0}.</source>
            <translation>Cancelado; completo até agora: {0}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Cancelled; models that were written are kept.</source>
            <translation>Cancelado; os modelos já gravados são mantidos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Cancelled; no map was written.</source>
            <translation>Cancelado; nenhum mapa foi gravado.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <location filename="../../core/install/packages.py" />
            <location filename="../../plugin/work.py" />
            <source>Cancelled; nothing was changed.</source>
            <translation>Cancelado; nada foi alterado.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>Cancelled; nothing was compared.</source>
            <translation>Cancelado; nada foi comparado.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>Cancelled; nothing was explained.</source>
            <translation>Cancelado; nada foi explicado.</translation>
        </message>
        <message>
            <location filename="../../core/explain/maps.py" />
            <source>Cancelled; nothing was written.</source>
            <translation>Cancelado; nada foi gravado.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Cancelled; the map is complete, but what is made of it is not.</source>
            <translation>Cancelado; o mapa está completo, mas o que se faz dele não.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Cancelled; the model {} is complete, its map was not written.</source>
            <translation>Cancelado; o modelo {} está completo, seu mapa não foi gravado.</translation>
        </message>
        <message>
            <location filename="../../core/install/folder.py" />
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Cancelled; the wheels that came whole are kept.</source>
            <translation>Cancelado; as wheels que chegaram inteiras são mantidas.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <location filename="../../plugin/dialogs/published.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Cancelling…</source>
            <translation>Cancelando…</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Canopies as any sensor sees them, to train from (TerraClara)</source>
            <translation>Dosséis como qualquer sensor os vê, para treinar com eles (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Canopy</source>
            <translation>Dossel</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Canopy chlorophyll content</source>
            <translation>Conteúdo de clorofila do dossel</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, Landsat 8 and 9, with uncertainty</source>
            <translation>Conteúdo de clorofila do dossel, Landsat 8 e 9, com incerteza</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, SL2P v2.1, Sentinel-2, 20 m</source>
            <translation>Conteúdo de clorofila do dossel, SL2P v2.1, Sentinel-2, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, SL2P v3.0, Sentinel-2A, 20 m</source>
            <translation>Conteúdo de clorofila do dossel, SL2P v3.0, Sentinel-2A, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, SL2P v3.0, Sentinel-2B, 20 m</source>
            <translation>Conteúdo de clorofila do dossel, SL2P v3.0, Sentinel-2B, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, Sentinel-2, 10 m bands, with uncertainty</source>
            <translation>Conteúdo de clorofila do dossel, Sentinel-2, bandas de 10 m, com incerteza</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy chlorophyll content, Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Conteúdo de clorofila do dossel, Sentinel-2, bandas de 20 m, com incerteza</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Canopy water content</source>
            <translation>Conteúdo de água do dossel</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy water content, Landsat 8 and 9, with uncertainty</source>
            <translation>Conteúdo de água do dossel, Landsat 8 e 9, com incerteza</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy water content, SL2P v2.1, Sentinel-2, 20 m</source>
            <translation>Conteúdo de água do dossel, SL2P v2.1, Sentinel-2, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy water content, SL2P v3.0, Sentinel-2A, 20 m</source>
            <translation>Conteúdo de água do dossel, SL2P v3.0, Sentinel-2A, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy water content, SL2P v3.0, Sentinel-2B, 20 m</source>
            <translation>Conteúdo de água do dossel, SL2P v3.0, Sentinel-2B, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Canopy water content, Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Conteúdo de água do dossel, Sentinel-2, bandas de 20 m, com incerteza</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Carry a model to field plots</source>
            <translation>Levar um modelo a parcelas de campo</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Carry a model to field plots…</source>
            <translation>Levar um modelo a parcelas de campo…</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Cerrado</source>
            <translation>Cerrado</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Cerrado and pasture are the ones most often mixed up.</source>
            <translation>O Cerrado e a pastagem são os que mais se confundem.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Change</source>
            <translation>Mudança</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Change between two maps</source>
            <translation>Mudança entre dois mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Change between two maps…</source>
            <translation>Mudança entre dois mapas…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Check</source>
            <translation>Conferir</translation>
        </message>
        <message>
            <location filename="../../core/gp/compile.py" />
            <source>Checking a model</source>
            <translation>Conferir um modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Checking: the network is asked some hundred times…</source>
            <translation>Conferindo: pergunta-se à rede cerca de cem vezes…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Chlorophyll (µg cm⁻²)</source>
            <translation>Clorofila (µg cm⁻²)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Chlorophyll a and b of a leaf.</source>
            <translation>Clorofila a e b de uma folha.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Chlorophyll of all leaves above a square centimeter of ground: leaf area index times leaf chlorophyll.</source>
            <translation>Clorofila de todas as folhas sobre um centímetro quadrado de terreno: índice de área foliar vezes clorofila da folha.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose a STAC item</source>
            <translation>Escolha um item STAC</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose a file or a product that is not in the project</source>
            <translation>Escolher um arquivo ou um produto que não está no projeto</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Choose a model file</source>
            <translation>Escolher um arquivo de modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose a raster file</source>
            <translation>Escolher um arquivo raster</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose a raster layer or a file…</source>
            <translation>Escolha uma camada raster ou um arquivo…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Choose a raster layer; or, with the … button, a file or a Sentinel-2 or Landsat product.</source>
            <translation>Escolha uma camada raster ou, com o botão …, um arquivo ou um produto Sentinel-2 ou Landsat.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Choose a scene first</source>
            <translation>Escolha primeiro uma cena</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Choose a variable first</source>
            <translation>Escolha primeiro uma variável</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Choose all variables, or the first one alone</source>
            <translation>Escolher todas as variáveis, ou só a primeira</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>Choose another file.</source>
            <translation>Escolha outro arquivo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Choose deeplift.</source>
            <translation>Escolha deeplift.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>Choose group_shapley, which is exact for up to ten groups of bands.</source>
            <translation>Escolha group_shapley, que é exato até dez grupos de bandas.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>Choose one of its parts, such as {0}.</source>
            <translation>Escolha uma das suas partes, como {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Choose one or more.</source>
            <translation>Escolha uma ou mais.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose the archive of a product</source>
            <translation>Escolher o arquivo compactado de um produto</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Choose the folder of a product</source>
            <translation>Escolher a pasta de um produto</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <location filename="../../plugin/dialogs/published.py" />
            <source>Choose the folder that holds the packages</source>
            <translation>Escolher a pasta que contém os pacotes</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>Choose the folder that holds the wheels.</source>
            <translation>Escolha a pasta que contém as wheels.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Choose what the other computer has: QGIS tells its version of Python there in Help, About. Then copy the folder to it.</source>
            <translation>Escolha o que o outro computador tem: ali o QGIS diz a sua versão do Python em Ajuda, Sobre. Depois copie a pasta para ele.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <location filename="../../plugin/layout.py" />
            <location filename="../../plugin/metadata.py" />
            <source>Cite</source>
            <translation>Citar</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <location filename="../../core/report.py" />
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Class activation maps have no bands of their own; choose deeplift for these.</source>
            <translation>Os mapas de ativação de classe não têm bandas próprias; escolha deeplift para elas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Class seen here</source>
            <translation>Classe vista aqui</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Class, its probability and the uncertainty.</source>
            <translation>Classe, sua probabilidade e a incerteza.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_map.py" />
            <source>Classes as polygons</source>
            <translation>Classes como polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Classes of the model's channels</source>
            <translation>Classes dos canais do modelo</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>Classes that could be right</source>
            <translation>Classes que poderiam estar certas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Classifiers to compare</source>
            <translation>Classificadores a comparar</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>Cleaning changed the class of {0} of the pixels; all other bands are as the model gave them.</source>
            <translation>A limpeza mudou a classe de {0} dos pixels; todas as outras bandas estão como o modelo as deu.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clear, cloud and cloud shadow on the last of 5 dates of one ground, top of atmosphere or surface reflectance of 10 to 60 m pixels, from blue, green, red and nir.</source>
            <translation>Limpo, nuvem e sombra de nuvem na última de 5 datas do mesmo terreno, refletância no topo da atmosfera ou de superfície de pixels de 10 a 60 m, a partir de blue, green, red e nir.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>Clear, cloud or cloud shadow</source>
            <translation>Céu limpo, nuvem ou sombra de nuvem</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>Clear, cloud or cloud shadow from {0} reflectance at about 30 m: the network of ukis-csmask {1} with its own tiles and blending, without the buffer of its valid mask.</source>
            <translation>Céu limpo, nuvem ou sombra de nuvem a partir de refletância {0} a cerca de 30 m: a rede do ukis-csmask {1} com os seus próprios blocos e fusão, sem a margem da sua máscara válida.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clear, cloud, thin cloud and cloud shadow for optical images of 10 to 60 m pixels, top of atmosphere or surface reflectance, from blue, green, red, nir, swir16, swir22.</source>
            <translation>Limpo, nuvem, nuvem fina e sombra de nuvem para imagens ópticas de pixels de 10 a 60 m, refletância no topo da atmosfera ou de superfície, a partir de blue, green, red, nir, swir16, swir22.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clear, cloud, thin cloud and cloud shadow for optical images of 10 to 60 m pixels, top of atmosphere or surface reflectance, from blue, green, red, nir.</source>
            <translation>Limpo, nuvem, nuvem fina e sombra de nuvem para imagens ópticas de pixels de 10 a 60 m, refletância no topo da atmosfera ou de superfície, a partir de blue, green, red, nir.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Click into a map and see what each band gave to its value (TerraClara)</source>
            <translation>Clique em um mapa e veja o que cada banda deu ao seu valor (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Click into an image and see every variable there, with its uncertainty and spectrum (TerraClara)</source>
            <translation>Clique em uma imagem e veja ali cada variável, com a sua incerteza e o seu espectro (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Click into the map to explain a pixel</source>
            <translation>Clique no mapa para explicar um pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Click the corners of a region; a right click or a double click ends it</source>
            <translation>Clique nos vértices de uma região; um clique direito ou um duplo clique a encerra</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Cloud Detection</source>
            <translation>Detecção de nuvens</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Cloud detection</source>
            <translation>Detecção de nuvens</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Cloud detection in a folder</source>
            <translation>Detecção de nuvens em uma pasta</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>Cloud detection in a series</source>
            <translation>Detecção de nuvens em uma série</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Cloud detection…</source>
            <translation>Detecção de nuvens…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Cloud map</source>
            <translation>Mapa de nuvens</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Cloud map {}: assessment</source>
            <translation>Mapa de nuvens {}: avaliação</translation>
        </message>
        <message>
            <location filename="../../core/batch/clouds.py" />
            <source>Cloud maps</source>
            <translation>Mapas de nuvens</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>Cloud mask averaged and dilated as its authors do, Sentinel-2 L1C (s2cloudless)</source>
            <translation>Máscara de nuvens com média e dilatação como fazem os seus autores, Sentinel-2 L1C (s2cloudless)</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <location filename="../../core/clouds/series.py" />
            <source>Cloud probability</source>
            <translation>Probabilidade de nuvem</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>Cloud probability pixel by pixel, Sentinel-2 L1C (s2cloudless)</source>
            <translation>Probabilidade de nuvem pixel a pixel, Sentinel-2 L1C (s2cloudless)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Cloud where its probability exceeds</source>
            <translation>Nuvem onde sua probabilidade exceder</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>Cloud where the probability is above {0}{1}</source>
            <translation>Nuvem onde a probabilidade excede {0}{1}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Clouds</source>
            <translation>Nuvens</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>Clouds and cloud shadows, {0} bands, {1} (UKIS-CSMASK)</source>
            <translation>Nuvens e sombras de nuvem, {0} bandas, {1} (UKIS-CSMASK)</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <location filename="../../core/clouds/outputs.py" />
            <location filename="../../core/clouds/series.py" />
            <location filename="../../core/model/card.py" />
            <source>Clouds and shadows</source>
            <translation>Nuvens e sombras</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Clouds and shadows as polygons</source>
            <translation>Nuvens e sombras como polígonos</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clouds and shadows from the last date alone</source>
            <translation>Nuvens e sombras só da última data</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Clouds and shadows grow by this distance, since their edges are thin.</source>
            <translation>As nuvens e sombras crescem esta distância, pois as suas bordas são finas.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clouds and their shadows in a series, 4 bands</source>
            <translation>Nuvens e as suas sombras em uma série, 4 bandas</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clouds and their shadows, 4 bands</source>
            <translation>Nuvens e as suas sombras, 4 bandas</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Clouds and their shadows, 6 bands</source>
            <translation>Nuvens e as suas sombras, 6 bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Clouds cover {} and shadows {} of the valid pixels</source>
            <translation>As nuvens cobrem {} e as sombras {} dos pixels válidos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Clouds cover {}, shadows {} of the valid pixels.</source>
            <translation>As nuvens cobrem {} e as sombras {} dos pixels válidos.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Column of the table's value</source>
            <translation>Coluna do valor da tabela</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>Column {0} holds {1}; a standard deviation cannot be below 0.</source>
            <translation>A coluna {0} contém {1}; um desvio padrão não pode ser menor que 0.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/fieldnames.py" />
            <source>Columns of the table: value {0}, standard deviation {1}, site {2}, bands {3}.</source>
            <translation>Colunas da tabela: valor {0}, desvio padrão {1}, local {2}, bandas {3}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Comes with this QGIS: nothing to do.</source>
            <translation>Vem com este QGIS: nada a fazer.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Compare explanations</source>
            <translation>Comparar explicações</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Compare explanations…</source>
            <translation>Comparar explicações…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Compare with</source>
            <translation>Comparar com</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Compares a measured spectrum with the one that PROSAIL is expected to give at the retrieved state: mean over all that the state leaves open, by a Gaussian process on simulations.</source>
            <translation>Compara um espectro medido com o que se espera do PROSAIL no estado estimado: a média de tudo o que o estado deixa em aberto, por um processo gaussiano sobre simulações.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Composite of clear pixels</source>
            <translation>Composição de pixels limpos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Composite: day to be near to</source>
            <translation>Composição: dia de referência</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Computed</source>
            <translation>Calculado</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>Computing on a cluster needs the Python package distributed, which is not usable here ({0}). Install it with `pip install distributed`, or leave --cluster out.</source>
            <translation>Calcular em um cluster precisa do pacote Python distributed, que aqui não é utilizável ({0}). Instale-o com `pip install distributed`, ou omita --cluster.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Confidence of intervals</source>
            <translation>Confiança dos intervalos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_map.py" />
            <source>Confidence of intervals or class sets</source>
            <translation>Confiança de intervalos ou conjuntos de classes</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Connected clouds or shadows of a smaller area become clear.</source>
            <translation>As nuvens ou sombras conexas de menor área passam a céu limpo.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Connected patches of one class with fewer pixels are merged into their largest neighbor, after the majority filter. Empty: none.</source>
            <translation>As manchas conexas de uma classe com menos pixels são unidas à maior vizinha, após o filtro de maioria. Vazio: nenhuma.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Converting {0}...</source>
            <translation>Convertendo {0}...</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Convolutions for each date and a memory (LSTM) over the dates, trained on simulated series alone: what looks like a cloud but was there before is told from one.</source>
            <translation>Convoluções para cada data e uma memória (LSTM) sobre as datas, treinadas só com séries simuladas: o que parece uma nuvem mas já estava antes distingue-se de uma.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Copied.</source>
            <translation>Copiado.</translation>
        </message>
        <message>
            <location filename="../../core/raster/footprint.py" />
            <source>Corners of the grid are nowhere on Earth; check its CRS and its geotransform.</source>
            <translation>Há cantos da grade que não estão em nenhum lugar da Terra; confira o seu SRC e a sua geotransformação.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Correct a retrieval model by what you measured, and map with it (TerraClara)</source>
            <translation>Corrigir um modelo de estimativa pelo que foi medido, e mapear com ele (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>Correct them, or give the map's classes (its categories) that one too, if the map missed it everywhere.</source>
            <translation>Corrija-os ou, se o mapa não a encontrou em parte alguma, acrescente essa classe também às classes do mapa (as suas categorias).</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>Corrected from {0}</source>
            <translation>Corrigido a partir de {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>Corrected pixels</source>
            <translation>Pixels corrigidos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>Corrections: polygons</source>
            <translation>Correções: polígonos</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>Could be {0}</source>
            <translation>Poderia ser {0}</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Counting pixels carries the map's errors into the areas. The estimate puts them right by the samples; its interval holds the true area in 95 of 100 samples drawn like this one.</source>
            <translation>Contar pixels leva os erros do mapa às áreas. A estimativa corrige-os com as amostras; o seu intervalo contém a área verdadeira em 95 de cada 100 amostragens como esta.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Dates</source>
            <translation>Datas</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>Dates by the bands' names: {0} to {1}.</source>
            <translation>Datas conforme os nomes das bandas: de {0} a {1}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stack.py" />
            <source>Dates by the files' names or tags: {0} to {1}.</source>
            <translation>Datas segundo os nomes ou as etiquetas dos arquivos: de {0} a {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/composite_layers.py" />
            <source>Dates of the composite</source>
            <translation>Datas do compósito</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>Dates: raster layers, the earliest first</source>
            <translation>Datas: camadas raster, a mais antiga primeiro</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Days between plot and image, at most</source>
            <translation>Dias entre parcela e imagem, no máximo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Days of the maps, in their order</source>
            <translation>Dias dos mapas, na sua ordem</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Days on which much jumps</source>
            <translation>Dias com muitos saltos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>DeepLIFT</source>
            <translation>DeepLIFT</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>DeepLIFT, against the bands' means</source>
            <translation>DeepLIFT, frente às médias das bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <source>Deepness</source>
            <translation>Deepness</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Dense fields are the least sure: when the ground is covered, more leaves change little of what the satellite sees. The flags mark the lakes: water is nothing that this model was trained on, whatever number it gives there.</source>
            <translation>Os campos densos são os menos seguros: quando o solo está coberto, mais folhas mudam pouco do que o satélite vê. Os indicadores sinalizam os lagos: a água não é nada com que este modelo tenha sido treinado, seja qual for o número que ele dê ali.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>Departures of dates without a jump are standard normal.</source>
            <translation>Os afastamentos das datas sem salto seguem a normal padrão.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Detailed</source>
            <translation>Detalhado</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Devices</source>
            <translation>Dispositivos</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Diagnostics (TerraClara)</source>
            <translation>Diagnóstico (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Diagnostics…</source>
            <translation>Diagnóstico…</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Difference</source>
            <translation>Diferença</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Distance over which errors are alike (m)</source>
            <translation>Distância em que os erros se parecem (m)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Distribution</source>
            <translation>Distribuição</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Does it fail anywhere altogether?</source>
            <translation>Falha por completo em algum lugar?</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Does not apply. {0}</source>
            <translation>Não se aplica. {0}</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Does the spectrum fit what was retrieved? Landsat 8 and 9</source>
            <translation>O espectro se ajusta ao que foi estimado? Landsat 8 e 9</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Does the spectrum fit what was retrieved? Sentinel-2, 10 m bands</source>
            <translation>O espectro se ajusta ao que foi estimado? Sentinel-2, bandas de 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Does the spectrum fit what was retrieved? Sentinel-2, 20 m bands</source>
            <translation>O espectro se ajusta ao que foi estimado? Sentinel-2, bandas de 20 m</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Does the standard deviation tell the truth?</source>
            <translation>O desvio padrão diz a verdade?</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Does the uncertainty know where the map is wrong?</source>
            <translation>A incerteza sabe onde o mapa erra?</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>Download and install</source>
            <translation>Baixar e instalar</translation>
        </message>
        <message>
            <location filename="../../core/install/folder.py" />
            <source>Downloading {0} {1} ({2} MB)</source>
            <translation>Baixando {0} {1} ({2} MB)</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Draw points at random over a map of classes, to be labelled (TerraClara)</source>
            <translation>Sortear pontos sobre um mapa de classes, para rotulá-los (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Draw points to check a map</source>
            <translation>Sortear pontos para conferir um mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Drop &amp;patches below</source>
            <translation>&amp;Retirar manchas menores que</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Drop field(s)</source>
            <translation>Eliminar campo(s)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Drop patches smaller than (m²)</source>
            <translation>Retirar manchas menores que (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Dry matter (g cm⁻²)</source>
            <translation>Matéria seca (g cm⁻²)</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>Each band left out in turn</source>
            <translation>Cada banda omitida por turno</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Each column has its own scale. Below: rank correlations (Spearman) over {}, 1 where they agree.</source>
            <translation>Cada coluna tem a sua própria escala. Abaixo: correlações de postos (Spearman) sobre {}, 1 onde concordam.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Each estimate comes with its standard deviation, and with flags where it should not be trusted.</source>
            <translation>Cada estimativa vem com o seu desvio padrão, e com indicadores onde não merece confiança.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Each pixel gets the class that most have in the square around it; 3 or 5 takes single pixels away. Probabilities and uncertainty stay. Empty: no filter.</source>
            <translation>Cada pixel recebe a classe mais frequente no quadrado em torno dele; 3 ou 5 retira pixels isolados. As probabilidades e a incerteza ficam. Vazio: sem filtro.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Each pixel holds the pair of its classes.</source>
            <translation>Cada pixel contém o par das suas classes.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Each variable is drawn from a normal law around its mode, cut at its limits; without a spread all values between the limits are alike. Equal limits fix it. Edited laws are orange.</source>
            <translation>Cada variável é sorteada de uma lei normal em torno da sua moda, cortada nos seus limites; sem dispersão, todos os valores entre os limites são iguais. Limites iguais a fixam. As leis editadas estão em laranja.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Earth Engine</source>
            <translation>Earth Engine</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Edit…</source>
            <translation>Editar…</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Effective leaf area of a turbid canopy: clumped leaves count less.</source>
            <translation>Área foliar efetiva de um dossel túrbido: as folhas agrupadas contam menos.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Empty: the column that is called as the variable is, or value. One called std, sd or error is its standard deviation, one called site or station the sample's site; all others are learned from.</source>
            <translation>Vazio: a coluna chamada como a variável, ou value. A chamada std, sd ou error é o seu desvio padrão, a chamada site ou station o local da amostra; com todas as outras se aprende.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Empty: the field that is called as the variable is, such as lai, or value.</source>
            <translation>Vazio: o campo chamado como a variável, por exemplo lai, ou value.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Empty: the model's, or the one that the field of the measured value is called by.</source>
            <translation>Vazio: a do modelo, ou a que dá nome ao campo do valor medido.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Empty: the name of the layer.</source>
            <translation>Vazio: o nome da camada.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Empty: the only band, or the one called “class”.</source>
            <translation>Vazio: a única banda, ou a chamada “class”.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Emulated, for millions of simulations</source>
            <translation>Emuladas, para milhões de simulações</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Ends in .npz for arrays, in .py for a script for Earth Engine.</source>
            <translation>Termina em .npz para arranjos, em .py para um script para o Earth Engine.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>Entropy of the three probabilities: 0 sure, 1 undecided between all</source>
            <translation>Entropia das três probabilidades: 0 seguro, 1 indeciso entre todas</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Epochs, noise and simulated clouds were chosen after three looks at the figures by place, which are a little bright for it.</source>
            <translation>As épocas, o ruído e as nuvens simuladas foram escolhidos depois de três olhares para os números por lugar, que por isso são um pouco otimistas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Error (RMSE) from simulations alone, on the plots</source>
            <translation>Erro (RMSE) só com simulações, nas parcelas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Error (RMSE) of the model as it is, on the plots</source>
            <translation>Erro (RMSE) do modelo tal como é, nas parcelas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Error (RMSE) of the new model, on sites it did not see</source>
            <translation>Erro (RMSE) do novo, em locais que não viu</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Error (RMSE) on samples that were left out</source>
            <translation>Erro (RMSE) em amostras separadas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Error (RMSE) with the plots, on sites it did not see</source>
            <translation>Erro (RMSE) com as parcelas, em locais não vistos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Error (RMSE): {} of the model as it is, {} of the new one on sites that it did not see.</source>
            <translation>Erro (RMSE): {} do modelo tal como é, {} do novo em locais que não viu.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Errors left when the least certain are left out</source>
            <translation>Erros que restam ao omitir os menos certos</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Estimate</source>
            <translation>Estimativa</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Estimate of {0}</source>
            <translation>Estimativa de {0}</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Estimated against measured values, and how often intervals hold the measured one</source>
            <translation>Valores estimados frente a medidos, e com que frequência os intervalos contêm o medido</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Estimated area</source>
            <translation>Área estimada</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Estimates</source>
            <translation>Estimativas</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Estimates with 90 % intervals</source>
            <translation>Estimativas com intervalos de 90 %</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/cost.py" />
            <source>Estimating time, memory and size…</source>
            <translation>Estimando tempo, memória e tamanho…</translation>
        </message>
        <message>
            <location filename="../../core/mapping/engine.py" />
            <source>Even for the smallest piece of the scene the model needs about {0} MB of memory, more than the {1} MB given; the run takes that. Give it more, or choose a smaller model.</source>
            <translation>Mesmo para a menor parte da cena, o modelo precisa de cerca de {0} MB de memória, mais do que os {1} MB dados; a execução usa-os. Dê mais, ou escolha um modelo menor.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Every band needs a name of its own; these are {0}.</source>
            <translation>Cada banda precisa de um nome próprio; estes são {0}.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>Every map is made by a model; ONNX Runtime runs it, and onnx explains, corrects and writes models.</source>
            <translation>Todo mapa é feito por um modelo; o ONNX Runtime o executa, e onnx explica, corrige e grava modelos.</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>Exact Shapley values (Gaussian processes, trees)</source>
            <translation>Valores de Shapley exatos (processos gaussianos, árvores)</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>Exact Shapley values are of a process's mean or standard deviation, not of {0}. {1}</source>
            <translation>Os valores de Shapley exatos são da média ou do desvio padrão de um processo, não de {0}. {1}</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>Exact Shapley values are of models that look at single pixels, and this one looks around them. {0}</source>
            <translation>Os valores de Shapley exatos são de modelos que olham pixels isolados, e este olha ao redor deles. {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Exact Shapley values are of trees and of the mean of a Gaussian process, not of {0}. Choose deeplift.</source>
            <translation>Os valores de Shapley exatos são de árvores e da média de um processo gaussiano, não de {0}. Escolha deeplift.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>Exact Shapley values are of trees, and of Gaussian processes whose arrays lie beside them; the model {0} holds no trees, and there is no {1} of such arrays. {2}</source>
            <translation>Os valores de Shapley exatos são de árvores e de processos gaussianos cujas matrizes estão ao lado deles; o modelo {0} não contém árvores e não há {1} com essas matrizes. {2}</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley.py" />
            <source>Exact Shapley values need a kernel that is a product over the bands; {0} is none. Fit the process with an RBF kernel, or choose sampled Shapley values.</source>
            <translation>Os valores de Shapley exatos precisam de um núcleo que seja um produto sobre as bandas; {0} não o é. Ajuste o processo com um núcleo RBF, ou escolha valores de Shapley amostrados.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>Exact Shapley values of a standard deviation are of {0} pixels at most, not of {1}. Choose a smaller region, or deeplift.</source>
            <translation>Os valores de Shapley exatos de um desvio padrão são de {0} pixels no máximo, não de {1}. Escolha uma região menor, ou deeplift.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_variance.py" />
            <source>Exact Shapley values of the variance need a kernel of RBF parts. Choose group_shapley, which tries all coalitions of up to ten bands.</source>
            <translation>Os valores de Shapley exatos da variância precisam de um núcleo de partes RBF. Escolha group_shapley, que testa todas as coalizões de até dez bandas.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tree_maps.py" />
            <source>Exact Shapley values of {0} leaves take about {1} microseconds a pixel and core: {2} to {3} for this map.</source>
            <translation>Os valores de Shapley exatos de {0} folhas levam cerca de {1} microssegundos por pixel e núcleo: de {2} a {3} para este mapa.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>Exact Shapley values; with {0} they sum to the estimate.</source>
            <translation>Valores de Shapley exatos; com {0} somam a estimativa.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Expected accuracies (forest=0.95, …)</source>
            <translation>Exatidões esperadas (floresta=0.95, …)</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Expected calibration error {:.3f}, Brier score {:.3f} (0 is best), over the whole map. Where the line lies below the diagonal, the map is surer of its class than the samples bear out.</source>
            <translation>Erro de calibração esperado {:.3f}, pontuação de Brier {:.3f} (0 é o melhor), em todo o mapa. Onde a linha fica abaixo da diagonal, o mapa está mais seguro da sua classe do que as amostras confirmam.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Expected calibration error {:.3f}, Brier score {:.3f} (0 is best). Where the line lies below the diagonal, the map says cloud more surely than the reference bears out.</source>
            <translation>Erro de calibração esperado {:.3f}, pontuação de Brier {:.3f} (0 é o melhor). Onde a linha fica abaixo da diagonal, o mapa diz nuvem com mais certeza do que a referência confirma.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B02</source>
            <translation>Refletância esperada de B02</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B03</source>
            <translation>Refletância esperada de B03</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B04</source>
            <translation>Refletância esperada de B04</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B05</source>
            <translation>Refletância esperada de B05</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B06</source>
            <translation>Refletância esperada de B06</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B07</source>
            <translation>Refletância esperada de B07</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B08</source>
            <translation>Refletância esperada de B08</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B11</source>
            <translation>Refletância esperada de B11</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B12</source>
            <translation>Refletância esperada de B12</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B3</source>
            <translation>Refletância esperada de B3</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B4</source>
            <translation>Refletância esperada de B4</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B5</source>
            <translation>Refletância esperada de B5</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B6</source>
            <translation>Refletância esperada de B6</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B7</source>
            <translation>Refletância esperada de B7</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Expected reflectance of B8A</source>
            <translation>Refletância esperada de B8A</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Expected standard error of the accuracy</source>
            <translation>Erro padrão esperado da exatidão</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Explain</source>
            <translation>Explicar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Explain a map</source>
            <translation>Explicar um mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Explain a place of a map</source>
            <translation>Explicar um lugar de um mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Explain a whole map…</source>
            <translation>Explicar um mapa inteiro…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Explain the w&amp;hole map…</source>
            <translation>Explicar &amp;todo o mapa…</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>Explained: {} ({}).</source>
            <translation>Explicado: {} ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Explaining…</source>
            <translation>Explicando…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Explanations, two to four</source>
            <translation>Explicações, de duas a quatro</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <source>Export a Gaussian process</source>
            <translation>Exportar um processo gaussiano</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Extract layer extent</source>
            <translation>Extrair extensão da camada</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>F1 score of clouds</source>
            <translation>Pontuação F1 das nuvens</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>F1 score of shadows</source>
            <translation>Pontuação F1 das sombras</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>FAPAR</source>
            <translation>FAPAR</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>FVC</source>
            <translation>FVC</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>False alarms (share of the values)</source>
            <translation>Alarmes falsos (proporção dos valores)</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Fast</source>
            <translation>Rápido</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Fastest plausible change a day</source>
            <translation>Mudança plausível mais rápida por dia</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Features that hold the same there are one area. Default: “name”, “id”, or the first field of text.</source>
            <translation>As feições que contêm o mesmo nele formam uma área. Por padrão: “name”, “id” ou o primeiro campo de texto.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Field calculator</source>
            <translation>Calculadora de campo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Field of its standard deviation</source>
            <translation>Campo do seu desvio padrão</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>Field of the class</source>
            <translation>Campo da classe</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Field of the day</source>
            <translation>Campo do dia</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Field of the measured value</source>
            <translation>Campo do valor medido</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Field of the site</source>
            <translation>Campo do local</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Field of their classes</source>
            <translation>Campo das suas classes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Field of their true class</source>
            <translation>Campo da sua classe verdadeira</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Field of their true classes</source>
            <translation>Campo de suas classes verdadeiras</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Field plots: points or polygons</source>
            <translation>Parcelas de campo: pontos ou polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Field that names the areas</source>
            <translation>Campo que dá nome às áreas</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/fieldnames.py" />
            <source>Fields of the plots: value {0}, standard deviation {1}, site {2}, day {3}.</source>
            <translation>Campos das parcelas: valor {0}, desvio padrão {1}, local {2}, dia {3}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/fieldnames.py" />
            <source>Fields of the plots: value {0}, standard deviation {1}, site {2}.</source>
            <translation>Campos das parcelas: valor {0}, desvio padrão {1}, local {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Fields of the plots: value “{}”, standard deviation {}, site {}, day {}.</source>
            <translation>Campos das parcelas: valor “{}”, desvio padrão {}, local {}, dia {}.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Fifth of the estimates</source>
            <translation>Quinto das estimativas</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>Files of another CRS were reprojected onto the first file's grid.</source>
            <translation>Os arquivos de outro SRC foram reprojetados para a grade do primeiro.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Fill gaps smaller than (m²)</source>
            <translation>Preencher lacunas menores que (m²)</translation>
        </message>
        <message>
            <location filename="../../core/explain/surrogate.py" />
            <source>Finding the rules of a model</source>
            <translation>Encontrar as regras de um modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Finds clouds and their shadows in a Sentinel-2 scene with its 20 m bands, maps six biophysical variables where there are none, and gives the mean of each over your areas with its standard deviation: one table, a row for each area and variable. Open it in the model designer to change it.</source>
            <translation>Encontra as nuvens e suas sombras em uma cena Sentinel-2 com suas bandas de 20 m, mapeia seis variáveis biofísicas onde não há nenhuma, e dá a média de cada uma em suas áreas com seu desvio padrão: uma tabela, com uma linha por área e variável. Abra-o no modelador gráfico para alterá-lo.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <location filename="../../plugin/main.py" />
            <source>First steps</source>
            <translation>Primeiros passos</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Fix geometries</source>
            <translation>Corrigir geometrias</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Flag</source>
            <translation>Indicador</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Fo&amp;lder</source>
            <translation>Pas&amp;ta</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Folder of scenes</source>
            <translation>Pasta de cenas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Folder of the maps</source>
            <translation>Pasta dos mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Folder of the maps of jumps</source>
            <translation>Pasta dos mapas de saltos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Folder of the maps of several variables</source>
            <translation>Pasta dos mapas de várias variáveis</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For a model file that does not say which bands it takes: their names in order, such as B02,B03,B04.</source>
            <translation>Para um arquivo de modelo que não diz que bandas usa: os nomes em ordem, como B02,B03,B04.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For a network that does not say it: what its channels are, in order, such as clear,cloud,thin cloud,shadow.</source>
            <translation>Para uma rede que não o diz: o que são os seus canais, em ordem, como clear,cloud,thin cloud,shadow.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For each band of the model a layer of what it gave, all in one scale of colors.</source>
            <translation>Para cada banda do modelo, uma camada do que ela deu, todas em uma mesma escala de cores.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For images whose numbers are no reflectance.</source>
            <translation>Para imagens cujos números não são refletância.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For models that “Train and map land cover” made: adds a band with the number of classes that could be right, so that the true one is among them this often. For estimates: adds a lower and an upper bound. Empty: none.</source>
            <translation>Para modelos feitos com “Treinar e mapear a cobertura do solo”: acrescenta uma banda com o número de classes que poderiam estar certas, de modo que a verdadeira esteja entre elas com esta frequência. Para estimativas: acrescenta um limite inferior e um superior. Vazio: nenhum.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For several variables: a map for each is written here, such as lai.tif. Skipped: a temporary one.</source>
            <translation>Para várias variáveis: aqui é gravado um mapa de cada uma, como lai.tif. Ignorada: uma temporária.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>For what is positive and varies by its own size. Map and intervals are in the variable's own unit.</source>
            <translation>Para o que é positivo e varia conforme o seu próprio tamanho. O mapa e os intervalos estão na unidade da variável.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Forest</source>
            <translation>Floresta</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Forest: all its series come from one neighborhood, so that nothing is known of it elsewhere.</source>
            <translation>Floresta: todas as suas séries vêm de uma mesma vizinhança, de modo que nada se sabe dela em outros lugares.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Fraction of vegetation cover</source>
            <translation>Fração de cobertura vegetal</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, Landsat 8 and 9, with uncertainty</source>
            <translation>Fração de cobertura vegetal, Landsat 8 e 9, com incerteza</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v2.1, Sentinel-2, 20 m</source>
            <translation>Fração de cobertura vegetal, SL2P v2.1, Sentinel-2, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v3.0, Landsat 8/9, 30 m</source>
            <translation>Fração de cobertura vegetal, SL2P v3.0, Landsat 8/9, 30 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v3.0, Sentinel-2A, 10 m</source>
            <translation>Fração de cobertura vegetal, SL2P v3.0, Sentinel-2A, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v3.0, Sentinel-2A, 20 m</source>
            <translation>Fração de cobertura vegetal, SL2P v3.0, Sentinel-2A, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v3.0, Sentinel-2B, 10 m</source>
            <translation>Fração de cobertura vegetal, SL2P v3.0, Sentinel-2B, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, SL2P v3.0, Sentinel-2B, 20 m</source>
            <translation>Fração de cobertura vegetal, SL2P v3.0, Sentinel-2B, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, Sentinel-2, 10 m bands, with uncertainty</source>
            <translation>Fração de cobertura vegetal, Sentinel-2, bandas de 10 m, com incerteza</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Fraction of vegetation cover, Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Fração de cobertura vegetal, Sentinel-2, bandas de 20 m, com incerteza</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <source>From</source>
            <translation>De</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>From 0 to 1. Low: few clouds are missed. High: few false clouds. Empty: as the model decides.</source>
            <translation>De 0 a 1. Baixo: poucas nuvens são perdidas. Alto: poucas nuvens falsas. Vazio: como o modelo decidir.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>From 0 to 1. Pixels whose uncertainty exceeds this get the class “undecided”. Empty: none.</source>
            <translation>De 0 a 1. Os pixels cuja incerteza o excede recebem a classe “undecided”. Vazio: nenhum.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>From the product's metadata: {0}.</source>
            <translation>Dos metadados do produto: {0}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <location filename="../../core/raster/stac_product.py" />
            <source>From {0}: {1}.</source>
            <translation>Segundo {0}: {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Further dates, the oldest first</source>
            <translation>Mais datas, a mais antiga primeiro</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Further files of the scene</source>
            <translation>Outros arquivos da cena</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Further scenes to learn from</source>
            <translation>Mais cenas com que aprender</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>GPR</source>
            <translation>GPR</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Gaps of a smaller area that clouds enclose become cloud.</source>
            <translation>As lacunas de menor área que as nuvens cercam passam a nuvem.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Gaussian process</source>
            <translation>Processo gaussiano</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Gaussian process imported from published arrays.</source>
            <translation>Processo gaussiano importado de arranjos publicados.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Gaussian process of related scenes</source>
            <translation>Processo gaussiano de cenas afins</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Gaussian process, ARD squared-exponential kernel</source>
            <translation>Processo gaussiano, núcleo exponencial quadrático ARD</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>Gaussian process, Shapley values of its mean</source>
            <translation>Processo gaussiano, valores de Shapley da sua média</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Gaussian process, constant noise</source>
            <translation>Processo gaussiano, ruído constante</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Gaussian process, large and slow</source>
            <translation>Processo gaussiano, grande e lento</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Gaussian process, noise by spectrum</source>
            <translation>Processo gaussiano, ruído conforme o espectro</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>Gaussian process, noise that depends on the spectrum</source>
            <translation>Processo gaussiano, ruído que depende do espectro</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Gaussian process, small and fast</source>
            <translation>Processo gaussiano, pequeno e rápido</translation>
        </message>
        <message>
            <location filename="../../core/raster/vectorfile.py" />
            <source>GeoPackage, GeoJSON or Shapefile</source>
            <translation>GeoPackage, GeoJSON ou Shapefile</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>GeoTIFF (*.tif)</source>
            <translation>GeoTIFF (*.tif)</translation>
        </message>
        <message>
            <location filename="../../core/cli/change.py" />
            <source>Give --probabilities and --probability-output together, or neither.</source>
            <translation>Indique --probabilities e --probability-output juntos, ou nenhum.</translation>
        </message>
        <message>
            <location filename="../../core/cli/change.py" />
            <source>Give --reference and --report together, or neither.</source>
            <translation>Indique --reference e --report juntos, ou nenhum.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Give both the lowest and the highest possible value, the lower first, or neither.</source>
            <translation>Indique tanto o menor valor possível como o maior, o menor primeiro, ou nenhum.</translation>
        </message>
        <message>
            <location filename="../../core/explain/run.py" />
            <source>Give it a tile of another size; many networks need multiples of 16 or 32 pixels.</source>
            <translation>Dê-lhe um bloco de outro tamanho; muitas redes precisam de múltiplos de 16 ou 32 pixels.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/train.py" />
            <source>Give simulations, field plots, both, or a table of measured spectra to learn from.</source>
            <translation>Indique simulações, parcelas de campo, ambas, ou uma tabela de espectros medidos com que aprender.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>Gives</source>
            <translation>Fornece</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Grad-CAM</source>
            <translation>Grad-CAM</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>Grad-CAM (networks of images)</source>
            <translation>Grad-CAM (redes de imagens)</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Grad-CAM looks for one class in the whole scene; name it, such as class=cloud.</source>
            <translation>Grad-CAM procura uma classe em toda a cena; nomeie-a, como class=cloud.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Gradient boosting</source>
            <translation>Gradient boosting</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>Gradient times input, against the bands' means</source>
            <translation>Gradiente vezes entrada, frente às médias das bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Gray: where nine in ten of {} lie.</source>
            <translation>Cinza: onde estão {}, nove em cada dez.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Grid</source>
            <translation>Grade</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Guided backpropagation (often follows edges)</source>
            <translation>Retropropagação guiada (costuma seguir as bordas)</translation>
        </message>
        <message>
            <location filename="../../core/explain/relevance.py" />
            <source>Guided maps often look alike for a network with random weights: they follow edges of the image. Compare with another method.</source>
            <translation>Mapas guiados costumam parecer-se com os de uma rede de pesos ao acaso: seguem as bordas da imagem. Compare com outro método.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Half of its 95 % interval</source>
            <translation>Metade do seu intervalo de 95 %</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Hectares</source>
            <translation>Hectares</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Help</source>
            <translation>Ajuda</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>HiResCAM (networks of images)</source>
            <translation>HiResCAM (redes de imagens)</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Highest</source>
            <translation>Máximo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Highest possible value</source>
            <translation>Maior valor possível</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Hot spot</source>
            <translation>Ponto quente</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>How</source>
            <translation>Como</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How exact each measurement is, in its own unit. Empty: a field called std, sd, error or alike.</source>
            <translation>Quão exata é cada medida, na sua própria unidade. Vazio: um campo chamado std, sd, error ou semelhante.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How far apart pixels must be before their noise differs. 0: every pixel errs for itself.</source>
            <translation>Quão longe os pixels devem estar para que o seu ruído difira. 0: cada pixel erra por si.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>How far each class can be trusted</source>
            <translation>Quanto se pode confiar em cada classe</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>How far maps of what each band gave agree: two methods, models or dates (TerraClara)</source>
            <translation>Até que ponto coincidem os mapas do que cada banda deu: dois métodos, modelos ou datas (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>How fast the variable can change is not known; say by how many {0} a day it does at most.</source>
            <translation>Não se sabe com que rapidez a variável pode mudar; diga em quantos {0} por dia o faz no máximo.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>How good is the cloud map?</source>
            <translation>Quão bom é o mapa de nuvens?</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/validation_report.py" />
            <source>How good is the map?</source>
            <translation>Quão bom é o mapa?</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>How it was made</source>
            <translation>Como foi feito</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>How large the classes are</source>
            <translation>Qual é a extensão das classes</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How many canopies are drawn. Some thousand are enough to train.</source>
            <translation>Quantos dosséis são sorteados. Alguns milhares bastam para treinar.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How many processor cores compute. The map does not depend on it.</source>
            <translation>Quantos núcleos do processador calculam. O mapa não depende disso.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How many square meters of leaves stand on a square meter of ground? The best model for the bands of this scene is chosen for you.</source>
            <translation>Quantos metros quadrados de folhas há sobre um metro quadrado de solo? O melhor modelo para as bandas desta cena é escolhido automaticamente.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How much of what is mapped as a class is right, such as forest=0.95, maize=0.7, by the class's name or value. Of the others 0.85 is expected. It says how many points are needed, and where most errors are.</source>
            <translation>Quanto do que é mapeado como uma classe está certo, como floresta=0.95, milho=0.7, pelo nome ou valor da classe. Das outras espera-se 0.85. Diz quantos pontos são precisos e onde estão mais erros.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>How often intervals hold</source>
            <translation>Com que frequência os intervalos acertam</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>How right a map of classes is, and how large its classes really are, from labelled points (TerraClara)</source>
            <translation>Quão certo é um mapa de classes, e que tamanho as suas classes têm de fato, com pontos rotulados (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/layout.py" />
            <source>How sure it is</source>
            <translation>Quão seguro é</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>How the dates before count</source>
            <translation>Como contam as datas anteriores</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>How the points are split among the classes.</source>
            <translation>Como os pontos são repartidos entre as classes.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>How to cite it</source>
            <translation>Como citá-lo</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Image of {0} by its STAC item, {1}.</source>
            <translation>Imagem de {0} pelo seu item STAC, {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Image without clouds and shadows</source>
            <translation>Imagem sem nuvens nem sombras</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>Image; the file does not name its product</source>
            <translation>Imagem; o arquivo não nomeia o seu produto</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Images of before baseline 04.00 have no offset.</source>
            <translation>As imagens anteriores à linha de processamento 04.00 não têm deslocamento.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Images that lie more than a pixel apart were not simulated.</source>
            <translation>Não foram simuladas imagens deslocadas mais de um pixel entre si.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Import a published Gaussian process</source>
            <translation>Importar um processo gaussiano publicado</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>In place of the standard error: so many points in all.</source>
            <translation>Em lugar do erro padrão: tantos pontos no total.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>In the law of {0}, dense must be two numbers, the range at the densest canopy.</source>
            <translation>Na lei de {0}, dense deve ser dois números, a faixa no dossel mais denso.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>In the law of {0}, low, high, mode and sd must be numbers.</source>
            <translation>Na lei de {0}, low, high, mode e sd devem ser números.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>In the map</source>
            <translation>No mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>In the panel “Explain” press “Pixel” and click into a bright field, then into a dark one. Red bars raised the value, blue ones lowered it.</source>
            <translation>No painel “Explicar” pressione “Pixel” e clique em um campo claro, e depois em um escuro. As barras vermelhas elevaram o valor, as azuis o baixaram.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>In the reference</source>
            <translation>Na referência</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>In the variable's unit. Empty: as fast as it can go through the whole range of its map in 50 days, which for leaf area is 0.14 a day.</source>
            <translation>Na unidade da variável. Vazio: tão rápido quanto pode percorrer toda a faixa do seu mapa em 50 dias, o que para a área foliar é 0.14 por dia.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} a band is named twice: {1}. Name each band once.</source>
            <translation>Em {0} uma banda é nomeada duas vezes: {1}. Nomeie cada banda uma vez.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} alpha does not belong to y_train and the kernel: means differ by {1}. Check lengthscales and variances, and whether noise_variance is a variance.</source>
            <translation>Em {0} alpha não corresponde a y_train e ao núcleo: as médias diferem em {1}. Confira as escalas de comprimento e as variâncias, e se noise_variance é uma variância.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} bands must be {1}; it is {2} of shape {3}.</source>
            <translation>Em {0} bands deve ser {1}; é {2} de forma {3}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} root does not belong to the kernel: a variance is below 0. Export it again.</source>
            <translation>Em {0} root não corresponde ao núcleo: uma variância é menor que 0. Exporte-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} the bands cannot be used: {1}</source>
            <translation>Em {0} as bandas não podem ser usadas: {1}</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} has shape {2}, but {3} is {4} in {5}; export it again.</source>
            <translation>Em {0} {1} tem a forma {2}, mas {3} é {4} em {5}; exporte-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} has shape {2}; it must be ({3}).</source>
            <translation>Em {0} {1} tem a forma {2}; deve ser ({3}).</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} has shape {2}; it must be a single number.</source>
            <translation>Em {0} {1} tem a forma {2}; deve ser um único número.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} holds values that are not finite; export it again.</source>
            <translation>Em {0} {1} contém valores não finitos; exporte-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} holds {2} instead of numbers; export it again.</source>
            <translation>Em {0} {1} contém {2} em vez de números; exporte-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>In {0} {1} must be above 0; its least value is {2}.</source>
            <translation>Em {0} {1} deve ser maior que 0; o seu menor valor é {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Indices to learn from as well</source>
            <translation>Índices com que aprender também</translation>
        </message>
        <message>
            <location filename="../../core/gp/sparse.py" />
            <source>Inducing inputs must have shape (M, {0}), not {1}. Give one column for each band.</source>
            <translation>Os pontos indutores devem ter a forma (M, {0}), não {1}. Indique uma coluna por banda.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/metadata.py" />
            <source>Input</source>
            <translation>Entrada</translation>
        </message>
        <message>
            <location filename="../../core/gp/labelled.py" />
            <source>Inputs must be numbers of shape {0}; these are {1} {2}.</source>
            <translation>As entradas devem ser números de forma {0}; estas são {1} {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Install again (repair)</source>
            <translation>Instalar de novo (reparar)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Install from a &amp;folder…</source>
            <translation>Instalar de uma &amp;pasta…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>Install from a folder…</source>
            <translation>Instalar de uma pasta…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Installed again. Restart QGIS, so that it takes the new files.</source>
            <translation>Instalado de novo. Reinicie o QGIS para que ele use os arquivos novos.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Installed in your profile.</source>
            <translation>Instalado no seu perfil.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Installed {0}.</source>
            <translation>{0} foi instalado.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>Installed.</source>
            <translation>Instalado.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Installed. Everything is ready; QGIS need not be restarted.</source>
            <translation>Instalado. Está tudo pronto; não é preciso reiniciar o QGIS.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>Installed: {0}</source>
            <translation>Instalado: {0}</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Installing {0} {1}: {2} {3}, licence {4}.</source>
            <translation>Instalação de {0} {1}: {2} {3}, licença {4}.</translation>
        </message>
        <message>
            <location filename="../../plugin/packages.py" />
            <source>Install…</source>
            <translation>Instalar…</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>Instead, as asked: {0}.</source>
            <translation>Em vez disso, como pedido: {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Integrated gradients</source>
            <translation>Gradientes integrados</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <location filename="../../plugin/dialogs/support.py" />
            <source>Interpreter of your own</source>
            <translation>Interpretador próprio</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Interpreter of your own…</source>
            <translation>Interpretador próprio…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Intervals</source>
            <translation>Intervalos</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Intervals calibrated on simulations: the standard deviation is scaled so that mean +- 1.645 std holds {0} of 6000 held-out simulations.</source>
            <translation>Intervalos calibrados com simulações: o desvio padrão é escalado de modo que média +- 1.645 desvios contém {0} de 6000 simulações separadas.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Intervals calibrated on {0} that were left out of the fit ({1}).</source>
            <translation>Intervalos calibrados em {0} que foram separados do ajuste ({1}).</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Intervals calibrated on {0} that were left out of the fit ({1}). On the ground fewer true values fall inside; calibrate with field plots.</source>
            <translation>Intervalos calibrados em {0} que foram separados do ajuste ({1}). No terreno caem dentro menos valores verdadeiros; calibre com parcelas de campo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>Intervals calibrated on {0}, each {1} predicted without its own measurements. They hold for places like these.</source>
            <translation>Intervalos calibrados em {0}, prevendo cada {1} sem as suas próprias medidas. Valem para lugares como estes.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zone_law.py" />
            <source>Intervals of 90 % are those of a lognormal law, {0} standard deviations of the logarithm to each side of its middle.</source>
            <translation>Os intervalos de 90 % são os de uma lei lognormal, {0} desvios padrão do logaritmo para cada lado do seu centro.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Intervals of 90 % for the measured value, from the standard deviations of map and measurement together, hold {:.1%}, {}.</source>
            <translation>Os intervalos de 90 % para o valor medido, a partir dos desvios padrão do mapa e da medição em conjunto, contêm {:.1%}, {}.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Intervals of 90 % hold {:.1%} of the measured values, {}.</source>
            <translation>Os intervalos de 90 % contêm {:.1%} dos valores medidos, {}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zone_law.py" />
            <source>Intervals of 90 % reach {0} standard deviations to each side, as the calibration of the map's model says.</source>
            <translation>Os intervalos de 90 % alcançam {0} desvios padrão para cada lado, como diz a calibração do modelo do mapa.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zone_law.py" />
            <source>Intervals of 90 % reach {0} standard deviations to each side, as the normal law says.</source>
            <translation>Os intervalos de 90 % alcançam {0} desvios padrão para cada lado, como diz a lei normal.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zone_law.py" />
            <source>Intervals of 90 % reach {0} standard deviations to each side, as the normal law says: the calibration of the map's model has too few plots for them.</source>
            <translation>Os intervalos de 90 % alcançam {0} desvios padrão para cada lado, como diz a lei normal: a calibração do modelo do mapa tem parcelas a menos para eles.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Intervals of the normal law around the estimate. CRPS and log-loss: {}; both are smaller the better, and count errors and overconfidence together.</source>
            <translation>Intervalos da lei normal em torno da estimativa. CRPS e perda logarítmica: {}; ambos são melhores quanto menores, e contam ao mesmo tempo erros e excesso de confiança.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>IoU</source>
            <translation>IoU</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <source>Is the probability honest?</source>
            <translation>A probabilidade é honesta?</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>It checks what these models retrieve.</source>
            <translation>Confere o que estes modelos estimam.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>It does not replace the domain flags: dark water and pavements can look like bare soil to it.</source>
            <translation>Não substitui os indicadores de domínio: a água escura e os pavimentos podem parecer-lhe solo exposto.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>It gives a standard deviation.</source>
            <translation>Dá um desvio padrão.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>It gives no standard deviation.</source>
            <translation>Não dá desvio padrão.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>It gives no uncertainty.</source>
            <translation>Não dá incerteza.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>It holds wheels for {0}; make the folder for this computer and this version of Python.</source>
            <translation>Contém wheels para {0}; faça a pasta para este computador e esta versão do Python.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>It is made for {0}.</source>
            <translation>É feito para {0}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>It is not made for {0}.</source>
            <translation>Não é feito para {0}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <location filename="../../core/retrieval/variables.py" />
            <source>It is the best of {0} models that fit.</source>
            <translation>É o melhor de {0} modelos que servem.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <location filename="../../core/retrieval/variables.py" />
            <source>It is the only model that fits.</source>
            <translation>É o único modelo que serve.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>It takes NDVI (MOD13Q1, 250 m) of twelve dates a month apart, from mid September to the end of August.</source>
            <translation>Toma o NDVI (MOD13Q1, 250 m) de doze datas separadas por um mês, de meados de setembro ao fim de agosto.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>It takes {0} to {1} different maps to compare, not {2}; choose as many.</source>
            <translation>Para comparar são precisos de {0} a {1} mapas diferentes, não {2}; escolha outros tantos.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Its &amp;numbers are</source>
            <translation>Os seus &amp;números são</translation>
        </message>
        <message>
            <location filename="../../core/cli/simulate.py" />
            <source>Its relative error of reflectance: median {0}, 99th percentile {1}. {2}</source>
            <translation>O seu erro relativo de refletância: mediana {0}, percentil 99 {1}. {2}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Judge a map by field plots</source>
            <translation>Julgar um mapa com parcelas de campo</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>Judged on pixels next to those it learned from, the model looks {0} points better ({1}) than on other places ({2}), which is what counts.</source>
            <translation>Julgado em pixels ao lado daqueles com que aprendeu, o modelo parece {0} pontos melhor ({1}) que em outros lugares ({2}), que é o que conta.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Jumps in a series of maps</source>
            <translation>Saltos em uma série de mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Jumps {}</source>
            <translation>Saltos {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Kappa</source>
            <translation>Kappa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Keep no training places in the model</source>
            <translation>Não guardar lugares de treinamento no modelo</translation>
        </message>
        <message>
            <location filename="../../core/batch/run.py" />
            <source>Kept: the same request has made this already.</source>
            <translation>Mantido: o mesmo pedido já fez isto.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Kept: {}.</source>
            <translation>Mantido: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Kept: {}. The model: {}</source>
            <translation>Mantido: {}. O modelo: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>Known limits</source>
            <translation>Limites conhecidos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>LAI</source>
            <translation>LAI</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>LCC</source>
            <translation>LCC</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>LUT</source>
            <translation>LUT</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Labelled</source>
            <translation>Rotulado</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Labelled points</source>
            <translation>Pontos rotulados</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Labelled points that the training did not see, best drawn by “Points to check a map”.</source>
            <translation>Pontos rotulados que o treinamento não viu, de preferência sorteados por “Pontos para conferir um mapa”.</translation>
        </message>
        <message>
            <location filename="../../core/gp/labelled.py" />
            <source>Labels must be 0, 1 and so on, at least two of them, and every one must occur.</source>
            <translation>Os rótulos devem ser 0, 1 e assim por diante, pelo menos dois, e cada um deve aparecer.</translation>
        </message>
        <message>
            <location filename="../../core/gp/labelled.py" />
            <source>Labels must be whole numbers of shape ({0},); these are {1} {2}.</source>
            <translation>Os rótulos devem ser números inteiros de forma ({0},); estes são {1} {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>Labels: polygons or points</source>
            <translation>Rótulos: polígonos ou pontos</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <location filename="../../core/model/card.py" />
            <location filename="../../plugin/algorithms/class_sets.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/map_change.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Land cover</source>
            <translation>Cobertura do solo</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Land cover of Mato Grosso from a season of MODIS NDVI: Cerrado, forest, pasture, soy and corn</source>
            <translation>Cobertura do solo de Mato Grosso a partir de uma estação de NDVI do MODIS: Cerrado, floresta, pastagem, soja e milho</translation>
        </message>
        <message>
            <location filename="../../core/landcover/modelcard.py" />
            <source>Land cover: {0}</source>
            <translation>Cobertura do solo: {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Land cover…</source>
            <translation>Cobertura do solo…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Landsat</source>
            <translation>Landsat</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Landsat Collection 2 Level-2</source>
            <translation>Landsat Collection 2 Level-2</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat_names.py" />
            <source>Landsat Collection 2 Level-2 (by the band names)</source>
            <translation>Landsat Collection 2 Level-2 (pelos nomes das bandas)</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat_names.py" />
            <source>Landsat Collection 2 Level-2 (by the file names)</source>
            <translation>Landsat Collection 2 Level-2 (conforme os nomes dos arquivos)</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Landsat {0} {1} reflectance.</source>
            <translation>Landsat {0}, refletância {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Last errors</source>
            <translation>Últimos erros</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Laws (*.json)</source>
            <translation>Leis (*.json)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Laws (*.json);;All files (*)</source>
            <translation>Leis (*.json);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Laws of the Canopies</source>
            <translation>Leis dos dosséis</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Laws of the canopies</source>
            <translation>Leis dos dosséis</translation>
        </message>
        <message>
            <location filename="../../core/explain/modes/lrp.py" />
            <source>Layer-wise relevance</source>
            <translation>A relevância por camadas</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Layer-wise relevance (LRP)</source>
            <translation>Relevância por camadas (LRP)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Leaf</source>
            <translation>Folha</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Leaf area index</source>
            <translation>Índice de área foliar</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, Landsat 8 and 9, with uncertainty</source>
            <translation>Índice de área foliar, Landsat 8 e 9, com incerteza</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v2.1, Sentinel-2, 20 m</source>
            <translation>Índice de área foliar, SL2P v2.1, Sentinel-2, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v3.0, Landsat 8/9, 30 m</source>
            <translation>Índice de área foliar, SL2P v3.0, Landsat 8/9, 30 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v3.0, Sentinel-2A, 10 m</source>
            <translation>Índice de área foliar, SL2P v3.0, Sentinel-2A, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v3.0, Sentinel-2A, 20 m</source>
            <translation>Índice de área foliar, SL2P v3.0, Sentinel-2A, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v3.0, Sentinel-2B, 10 m</source>
            <translation>Índice de área foliar, SL2P v3.0, Sentinel-2B, 10 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, SL2P v3.0, Sentinel-2B, 20 m</source>
            <translation>Índice de área foliar, SL2P v3.0, Sentinel-2B, 20 m</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, Sentinel-2, 10 m bands, with uncertainty</source>
            <translation>Índice de área foliar, Sentinel-2, bandas de 10 m, com incerteza</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf area index, Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Índice de área foliar, Sentinel-2, bandas de 20 m, com incerteza</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Leaf chlorophyll content</source>
            <translation>Conteúdo de clorofila da folha</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Leaf chlorophyll content, Sentinel-2, 20 m bands, with uncertainty</source>
            <translation>Conteúdo de clorofila da folha, Sentinel-2, bandas de 20 m, com incerteza</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Learn any variable from simulations, from field plots, or from both (TerraClara)</source>
            <translation>Aprender qualquer variável com simulações, com parcelas de campo, ou com ambas (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>Learn from cloud corrections</source>
            <translation>Aprender com correções de nuvens</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Learn land cover from areas that you drew, and map it with its probability (TerraClara)</source>
            <translation>Aprender a cobertura do solo com áreas desenhadas, e mapeá-la com a sua probabilidade (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Learn the logarithm</source>
            <translation>Aprender o logaritmo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Learned from the bands that the scene has: {}.</source>
            <translation>Aprendido com as bandas que a cena tem: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Learning how light goes through canopies…</source>
            <translation>A aprender como a luz atravessa os cobertos…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Learning…</source>
            <translation>Aprendendo…</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Learns first, in some seconds, how light goes through such canopies, and is many times faster from then on. The log says how far its spectra are off.</source>
            <translation>Aprende primeiro, em alguns segundos, como a luz atravessa tais cobertos, e é muitas vezes mais rápido a partir daí. O registo diz quanto os seus espetros se desviam.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Learns land cover from areas that you drew, maps the scene, and judges the map by other points that you labelled: accuracies and areas of the classes with their intervals. Open it in the model designer to change it.</source>
            <translation>Aprende a cobertura do solo de áreas que você desenhou, mapeia a cena e julga o mapa por outros pontos que você rotulou: exatidões e áreas das classes com seus intervalos. Abra-o no modelador gráfico para alterá-lo.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Least certain pixels left out</source>
            <translation>Pixels menos certos omitidos</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Least certain pixels left out (%)</source>
            <translation>Pixels menos certos omitidos (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Leave out boundaries (pixels)</source>
            <translation>Omitir as bordas (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Leaving bands out</source>
            <translation>Omitir bandas</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Left out, since their files are not there: {0}.</source>
            <translation>Omitidas, porque os seus arquivos não estão lá: {0}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Left out: {0} of the same place, day and value as one before.</source>
            <translation>Ficam de fora: {0} do mesmo lugar, dia e valor que uma anterior.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Left out: {0} outside the images or on pixels without data.</source>
            <translation>Omitido: {0} fora das imagens ou em pixels sem dados.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Left out: {0} without a point, a polygon or coordinates.</source>
            <translation>Ficam de fora: {0} sem ponto, polígono nem coordenadas.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Left out: {0} without a value in {1}.</source>
            <translation>Ficam de fora: {0} sem valor em {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Left out: {0} without an image within {1} days.</source>
            <translation>Omitido: {0} sem imagem num prazo de {1} dias.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Level of the interval</source>
            <translation>Nível do intervalo</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Level-1, top of atmosphere</source>
            <translation>Level-1, topo da atmosfera</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Level-1C, top of atmosphere</source>
            <translation>Level-1C, topo da atmosfera</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Level-2, surface</source>
            <translation>Level-2, superfície</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Level-2A, surface reflectance</source>
            <translation>Level-2A, refletância de superfície</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <location filename="../../plugin/metadata.py" />
            <source>License</source>
            <translation>Licença</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/layout.py" />
            <source>License of the model</source>
            <translation>Licença do modelo</translation>
        </message>
        <message>
            <location filename="../../core/explain/perturb.py" />
            <source>Likely values of a band need a background of {0} rows or more. Choose spectra.</source>
            <translation>Os valores prováveis de uma banda precisam de um fundo de {0} linhas ou mais. Escolha espectros.</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>Linux on ARM</source>
            <translation>Linux em ARM</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Loading the model runtime…</source>
            <translation>Carregando o motor de modelos…</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Logistic regression</source>
            <translation>Regressão logística</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Looking at the image…</source>
            <translation>Examinando a imagem…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Looking at the map…</source>
            <translation>Examinando o mapa…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Looking at the scene…</source>
            <translation>Examinando a cena…</translation>
        </message>
        <message>
            <location filename="../../core/model/intervals.py" />
            <source>Lower bound</source>
            <translation>Limite inferior</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Lowered to the upper limit</source>
            <translation>Baixado ao limite superior</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Lowest</source>
            <translation>Mínimo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Lowest possible value</source>
            <translation>Menor valor possível</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Lowest rank correlation</source>
            <translation>Menor correlação de postos</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>M&amp;emory</source>
            <translation>&amp;Memória</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>M&amp;ethod</source>
            <translation>Mét&amp;odo</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>MODIS writes -3000 for missing NDVI: declare it as nodata, or it is flagged as outside the training domain.</source>
            <translation>O MODIS escreve -3000 quando falta o NDVI: declare-o como nodata, ou será marcado como fora do domínio de treinamento.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Ma&amp;p</source>
            <translation>Ma&amp;pa</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Made again from the same network and image, the map is another one (rank correlation {0}).</source>
            <translation>Feito de novo com a mesma rede e imagem, o mapa é outro (correlação de postos {0}).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_map.py" />
            <source>Majority filter: width (pixels, odd)</source>
            <translation>Filtro de maioria: largura (pixels, ímpar)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Make</source>
            <translation>Criar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Make a folder for a computer without a network…</source>
            <translation>Criar uma pasta para um computador sem rede…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/place_tools.py" />
            <source>Make a layer of polygons the current one, select some of them, and press this again.</source>
            <translation>Torne uma camada de polígonos a atual, selecione alguns e pressione isto de novo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Make finished maps again</source>
            <translation>Refazer os mapas prontos</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../core/validation_report.py" />
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/mapping.py" />
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Map</source>
            <translation>Mapa</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Map \ reference</source>
            <translation>Mapa \ referência</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Map clouds and their shadows, with their probability and uncertainty (TerraClara)</source>
            <translation>Mapear as nuvens e as suas sombras, com a sua probabilidade e incerteza (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Map leaf area index and other plant traits, with their uncertainty (TerraClara)</source>
            <translation>Mapear o índice de área foliar e outras características da vegetação, com a sua incerteza (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>Map of a variable</source>
            <translation>Mapa de uma variável</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Map of agreement, reliability diagram and risk by coverage</source>
            <translation>Mapa de concordância, diagrama de confiabilidade e risco segundo a cobertura</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Map of classes</source>
            <translation>Mapa de classes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Map of classes, first date</source>
            <translation>Mapa de classes, primeira data</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Map of classes, second date</source>
            <translation>Mapa de classes, segunda data</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Map of land cover</source>
            <translation>Mapa de cobertura do solo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Map that TerraClara made</source>
            <translation>Mapa feito por TerraClara</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Map {}: accuracy and area</source>
            <translation>Mapa {}: exatidão e área</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Map {}: validation</source>
            <translation>Mapa {}: validação</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>Map: {} × {} pixels, {}. Made {} by TerraClara {} from {}.</source>
            <translation>Mapa: {} × {} pixels, {}. Feito em {} por TerraClara {} a partir de {}.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Mapped</source>
            <translation>No mapa</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Mapped and estimated areas with 95 % intervals, and a reliability diagram</source>
            <translation>Áreas do mapa e estimadas com intervalos de 95 %, e um diagrama de confiabilidade</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>Mapping…</source>
            <translation>Fazendo o mapa…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>Maps</source>
            <translation>Mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Maps are made with the Python inside QGIS.</source>
            <translation>Os mapas são feitos com o Python incluído no QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Maps are made with {}. Its devices: {}.</source>
            <translation>Os mapas são feitos com {}. Os seus dispositivos: {}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/maps.py" />
            <source>Maps by a model</source>
            <translation>Mapas por um modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Maps kept</source>
            <translation>Mapas mantidos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Maps made</source>
            <translation>Mapas feitos</translation>
        </message>
        <message>
            <location filename="../../core/batch/maps.py" />
            <source>Maps of biophysical variables</source>
            <translation>Mapas de variáveis biofísicas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Maps of one variable, one for each date</source>
            <translation>Mapas de uma variável, um por data</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Maps of “Explain a map”; the first band of each is compared.</source>
            <translation>Mapas de “Explicar um mapa”; compara-se a primeira banda de cada um.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Maps other scenes with “Apply a model”.</source>
            <translation>Mapeia outras cenas com “Aplicar um modelo”.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Maps with bands “mean” and “std” on one grid, as “Biophysical retrieval” makes them, in any order.</source>
            <translation>Mapas com bandas “mean” e “std” em uma mesma grade, como os faz “Estimativa biofísica”, em qualquer ordem.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Mar&amp;gin around them</source>
            <translation>Mar&amp;gem em torno deles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Margin around clouds and shadows (m)</source>
            <translation>Margem em torno de nuvens e sombras (m)</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Mean</source>
            <translation>Média</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Mean angles of the tile in degrees: {0}.</source>
            <translation>Ângulos médios do bloco em graus: {0}.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Mean cloud probability</source>
            <translation>Probabilidade média de nuvem</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Mean difference between share held and level, over all levels: {:.3f}.</source>
            <translation>Diferença média entre a parte contida e o nível, em todos os níveis: {:.3f}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Mean error</source>
            <translation>Erro médio</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Mean leaf angle (°)</source>
            <translation>Ângulo foliar médio (°)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Mean of the first band</source>
            <translation>Média da primeira banda</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Mean over {} pixels</source>
            <translation>Média de {} pixels</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <source>Mean probability</source>
            <translation>Probabilidade média</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>Mean probability of cloud over a disk of radius 1 pixel</source>
            <translation>Probabilidade média de nuvem em um disco de raio 1 pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Means over areas, with their uncertainty</source>
            <translation>Médias por áreas, com a sua incerteza</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Measured</source>
            <translation>Medido</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Measured spectra are learned from alone; give no simulations and no plots beside them.</source>
            <translation>De espectros medidos se aprende sem mais nada; não indique simulações nem parcelas ao lado.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Memory (MB)</source>
            <translation>Memória (MB)</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Memory that the run may take beyond QGIS itself. The map does not depend on it.</source>
            <translation>Memória que a execução pode usar além da do QGIS. O mapa não depende dela.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_map.py" />
            <source>Merge patches smaller than (m²)</source>
            <translation>Unir manchas menores que (m²)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_map.py" />
            <source>Merge patches smaller than (pixels)</source>
            <translation>Unir manchas menores que (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Merge vector layers</source>
            <translation>Mesclar camadas vetoriais</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/validation_report.py" />
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Misfit of reflectance</source>
            <translation>Desajuste da refletância</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Mode</source>
            <translation>Moda</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/choice.py" />
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <location filename="../../plugin/docks/read.py" />
            <location filename="../../plugin/layout.py" />
            <location filename="../../plugin/metadata.py" />
            <source>Model</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Model file</source>
            <translation>Arquivo de modelo</translation>
        </message>
        <message>
            <location filename="../../core/model/deepness.py" />
            <source>Model of the Deepness plugin.</source>
            <translation>Modelo do complemento Deepness.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Model that was used</source>
            <translation>Modelo usado</translation>
        </message>
        <message>
            <location filename="../../core/batch/clouds.py" />
            <source>Model {0}: {1}</source>
            <translation>Modelo {0}: {1}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Model {}: {}</source>
            <translation>Modelo {}: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Model, for a scene</source>
            <translation>Modelo, para uma cena</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <location filename="../../plugin/algorithms/explain.py" />
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>Models</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Models cannot be installed into {0}: {1}. Make the folder writable, or choose another with the environment variable TERRACLARA_MODELS.</source>
            <translation>Não é possível instalar modelos em {0}: {1}. Permita gravar na pasta, ou escolha outra com a variável de ambiente TERRACLARA_MODELS.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>Models of other authors, made from their own packages. They are downloaded when you say so, checked and turned into models of the catalog. Without a network, give the folder that holds the packages.</source>
            <translation>Modelos de outros autores, feitos a partir dos seus próprios pacotes. São baixados quando o usuário manda, conferidos e convertidos em modelos do catálogo. Sem rede, indique a pasta que contém os pacotes.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Models of other authors, such as UKIS-CSMASK and s2cloudless, that can be installed</source>
            <translation>Modelos de outros autores, como UKIS-CSMASK e s2cloudless, que podem ser instalados</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Models that fit the scene stand first</source>
            <translation>Os modelos que se ajustam à cena vêm primeiro</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>More rasters of the same scene, where each band is a file of its own; or further dates, for a model of several dates.</source>
            <translation>Mais rasters da mesma cena, onde cada banda é um arquivo; ou outras datas, para um modelo de várias datas.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Multilayer perceptron</source>
            <translation>Perceptron multicamadas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>Name of the layout</source>
            <translation>Nome do layout</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Names of the bands to learn from, such as B02,B03,B04,B08. Empty: all that are of use.</source>
            <translation>Nomes das bandas com que aprender, como B02,B03,B04,B08. Vazio: todas as que servem.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Names of the bands, in order</source>
            <translation>Nomes das bandas, em ordem</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Names of the model's outputs to write, such as mean,std,flag. Empty: those that the model usually gives.</source>
            <translation>Nomes das saídas do modelo a gravar, como mean,std,flag. Vazio: as que o modelo costuma dar.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Names such as B03,B04,B05. A file of arrays has them itself.</source>
            <translation>Nomes como B03,B04,B05. Um arquivo de arranjos já os tem.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Nearby series of several years are among the training ones.</source>
            <translation>Entre as de treinamento há séries vizinhas de vários anos.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Needed only where a map has several bands and does not say which holds the classes.</source>
            <translation>Só é preciso se um mapa tem várias bandas e não diz qual contém as classes.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>Needs</source>
            <translation>Precisa de</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Needs the probabilities of both dates.</source>
            <translation>Precisa das probabilidades das duas datas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>New model</source>
            <translation>Modelo novo</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>No class has the same name in both maps: classes of one number are one.</source>
            <translation>Nenhuma classe tem o mesmo nome nos dois mapas: classes do mesmo número são uma só.</translation>
        </message>
        <message>
            <location filename="../../core/cli/train.py" />
            <source>No class of the labels is called {0}; its color colors nothing.</source>
            <translation>Nenhuma classe dos rótulos se chama {0}; a sua cor não colore nada.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>No classifier is chosen; name one.</source>
            <translation>Nenhum classificador foi escolhido; nomeie um.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>No correction lies on a pixel with data; draw them inside the scene.</source>
            <translation>Nenhuma correção está sobre um pixel com dados; desenhe-as dentro da cena.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>No date is known of {0}; among equally clear dates they come last.</source>
            <translation>Não se conhece a data de {0}; entre datas igualmente limpas ficam por último.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>No day is named of {0}: the first of the {1} scenes that shows a plot counts.</source>
            <translation>Não se nomeia nenhum dia de {0}: conta a primeira das {1} cenas que mostra uma parcela.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>No device of the interpreter {0} runs a model ({1}). Choose another.</source>
            <translation>Nenhum dispositivo do interpretador {0} executa um modelo ({1}). Escolha outro.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>No field of the plots is called “{}” or “value”; choose the field of the measured value.</source>
            <translation>Nenhum campo das parcelas se chama “{}” ou “value”; escolha o campo do valor medido.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>No file is given; choose the scene.</source>
            <translation>Nenhum arquivo é dado; escolha a cena.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>No flag: too few samples tell what belongs.</source>
            <translation>Sem indicador: amostras de menos dizem o que pertence.</translation>
        </message>
        <message>
            <location filename="../../core/raster/find.py" />
            <source>No folder and no scene is named. Name a folder of scenes, a scene, or a list of them.</source>
            <translation>Nenhuma pasta nem cena é indicada. Indique uma pasta de cenas, uma cena ou uma lista delas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>No folder is chosen; give the one that holds the scenes.</source>
            <translation>Nenhuma pasta foi escolhida; indique a que contém as cenas.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/calibrate.py" />
            <source>No label is {0}: what cannot be judged is in every set.</source>
            <translation>Nenhum rótulo é {0}: o que não se pode julgar está em todos os conjuntos.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>No label lies on a pixel with data; draw the training areas inside the scene.</source>
            <translation>Nenhum rótulo está sobre um pixel com dados; desenhe as áreas de treinamento dentro da cena.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>No label lies on data of {0}: nothing was learned from there.</source>
            <translation>Nenhum rótulo está sobre dados de {0}: dali nada se aprendeu.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>No labeled sample of {0} lies on a pixel of {1} with a class.</source>
            <translation>Nenhuma amostra rotulada de {0} está sobre um pixel de {1} com classe.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>No law is called {0}; there are {1}.</source>
            <translation>Nenhuma lei se chama {0}; há {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>No map is chosen; choose a layer that TerraClara made.</source>
            <translation>Nenhum mapa foi escolhido; escolha uma camada feita por TerraClara.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>No map is chosen; give a raster of classes.</source>
            <translation>Nenhum mapa foi escolhido; indique um raster de classes.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>No map was made.</source>
            <translation>Nenhum mapa foi feito.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>No model fits the scene</source>
            <translation>Nenhum modelo se ajusta à cena</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>No model for this finds its bands in the scene; the closest one lacks {}. Choose a scene with these bands, name the bands under Advanced, or choose something else to map.</source>
            <translation>Nenhum modelo para isto encontra as suas bandas na cena; ao mais próximo falta {}. Escolha uma cena com estas bandas, nomeie as bandas em Avançado, ou escolha outra coisa para mapear.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>No model in the catalog retrieves this variable.</source>
            <translation>Nenhum modelo do catálogo estima esta variável.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>No model is chosen; give an .onnx file or an id from the catalog.</source>
            <translation>Nenhum modelo foi escolhido; indique um arquivo .onnx ou um id do catálogo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <source>No model of clouds is made for this scene's level ({0}); {1} would be biased.</source>
            <translation>Nenhum modelo de nuvens é feito para o nível desta cena ({0}); {1} seria enviesado.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>No model of {0} has its bands here. {1}</source>
            <translation>Nenhum modelo de {0} tem aqui as suas bandas. {1}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/variables.py" />
            <source>No model retrieves {0}; the catalog's models retrieve {1}.</source>
            <translation>Nenhum modelo estima {0}; os modelos do catálogo estimam {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>No model retrieves “{}”; choose from {}.</source>
            <translation>Nenhum modelo estima “{}”; escolha entre {}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>No number of any band lies below {0}: if this is Sentinel-2 of processing baseline 04.00 or later, 1000 must be subtracted; give offset=-0.1 then.</source>
            <translation>Nenhum número de nenhuma banda está abaixo de {0}: se isto é Sentinel-2 da linha de processamento 04.00 ou posterior, é preciso subtrair 1000; indique então offset=-0.1.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>No patch of {0} × {0} pixels has more than 1 % cloud in the reference.</source>
            <translation>Nenhum recorte de {0} × {0} pixels tem mais de 1 % de nuvens na referência.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>No pixel has a class in both {0} and {1}; check their nodata values, and those that are ignored.</source>
            <translation>Nenhum píxel tem classe em {0} e em {1}; verifique os seus valores sem dados e os que são ignorados.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>No pixel has data on {0} dates, so that nothing was tested.</source>
            <translation>Nenhum pixel tem dados em {0} datas, de modo que nada foi testado.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>No pixel is flagged.</source>
            <translation>Nenhum pixel está marcado.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/engine.py" />
            <source>No pixel of the map is valid: the scene holds no data here, the area misses it, or the model gives no finite value.</source>
            <translation>Nenhum pixel do mapa é válido: a cena não tem dados aqui, a área não a toca, ou o modelo não dá nenhum valor finito.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>No pixel of {0} lies in the scene: the model will not know it.</source>
            <translation>Nenhum pixel de {0} está na cena: o modelo não a conhecerá.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>No pixel of {0} that the map covers has one of the labels {1}; its other values are: {2}.</source>
            <translation>Nenhum pixel de {0} que o mapa cobre tem um dos rótulos {1}; os seus outros valores são: {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>No plot lies on a pixel with data of an image within {0} days of it; check the layer's CRS, its dates and the scene.</source>
            <translation>Nenhuma parcela está sobre um pixel com dados de uma imagem a menos de {0} dias dela; verifique o SRC da camada, as suas datas e a cena.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>No plot lies on a pixel with data; check the layer's CRS, its dates and the scene.</source>
            <translation>Nenhuma parcela está sobre um pixel com dados; verifique o SRC da camada, as suas datas e a cena.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/style.py" />
            <location filename="../../plugin/docks/read.py" />
            <source>No remark</source>
            <translation>Sem observações</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>No sample confuses the class {0} with another: its intervals have no width, which does not make it exact. Up to {1} of what is mapped as it may be another class (rule of three).</source>
            <translation>Nenhuma amostra confunde a classe {0} com outra: seus intervalos não têm largura, o que não a torna exata. Até {1} do que é mapeado como ela pode ser outra classe (regra de três).</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>No scene is chosen; give a raster layer, a file, or a product.</source>
            <translation>Nenhuma cena foi escolhida; indique uma camada raster, um arquivo ou um produto.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>No scene is of {0}; give the number of the date, from 1 to {1}.</source>
            <translation>Nenhuma cena é de {0}; dê o número da data, de 1 a {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>No site was named: plots that lie together count as if they were independent.</source>
            <translation>Nenhum local foi nomeado: parcelas que estão juntas contam como se fossem independentes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>No variable is chosen; choose from {}.</source>
            <translation>Nenhuma variável foi escolhida; escolha entre {}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>No variable is chosen; name some, such as lai,fapar,ccc.</source>
            <translation>Nenhuma variável foi escolhida; nomeie algumas, como lai,fapar,ccc.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <location filename="../../core/cli/maps.py" />
            <source>No variable is named; give some, such as lai,fapar,ccc, or all.</source>
            <translation>Nenhuma variável é indicada; indique algumas, como lai,fapar,ccc, ou all.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/train.py" />
            <source>No way to learn is chosen; name one of {0}.</source>
            <translation>Nenhuma forma de aprender foi escolhida; nomeie uma de {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Noise added to simulations (reflectance)</source>
            <translation>Ruído somado às simulações (refletância)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Noise added to simulations (share)</source>
            <translation>Ruído somado às simulações (proporção)</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>Noise is one or two numbers, such as 0.01,0.02; {0} is not.</source>
            <translation>O ruído são um ou dois números, como 0.01,0.02; {0} não o é.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>Noise of all bands together, added</source>
            <translation>Ruído de todas as bandas juntas, somado</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>Noise of all bands together, share</source>
            <translation>Ruído de todas as bandas juntas, proporção</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>Noise of each band, added (reflectance)</source>
            <translation>Ruído de cada banda, somado (refletância)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>Noise of each band, share of reflectance</source>
            <translation>Ruído de cada banda, proporção da refletância</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>Noise of {0} cannot be; give 0 or more each.</source>
            <translation>Um ruído de {0} não pode ser; indique 0 ou mais cada.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Noise that nobody would see changes the map in part</source>
            <translation>Um ruído que ninguém veria muda o mapa em parte</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Noise that nobody would see hardly changes the map</source>
            <translation>Um ruído que ninguém veria quase não muda o mapa</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Noise that nobody would see makes another map</source>
            <translation>Um ruído que ninguém veria dá outro mapa</translation>
        </message>
        <message>
            <location filename="../../core/explain/baseline.py" />
            <source>None of the pixels that were looked at holds data, so that nothing can be compared with. Choose a scene or an area with data.</source>
            <translation>Nenhum dos pixels olhados tem dados, de modo que não há com que comparar. Escolha uma cena ou uma área com dados.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <source>None of the {0} models of clouds has its bands here. {1}</source>
            <translation>Nenhum dos {0} modelos de nuvens tem aqui as suas bandas. {1}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>None of the {0} samples of {1} lies on the map {2}; choose those of its place.</source>
            <translation>Nenhuma das {0} amostras de {1} está sobre o mapa {2}; escolha as do seu lugar.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Normalized differences that the model makes of its bands, such as NDVI,NDWI,NBR. Empty: none.</source>
            <translation>Diferenças normalizadas que o modelo faz das suas bandas, como NDVI,NDWI,NBR. Vazio: nenhuma.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Not installed. Found in {}, from where “Install” takes it ({}).</source>
            <translation>Não instalado. Encontrado em {}, de onde “Instalar” o obtém ({}).</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Not installed. To download: {} MB ({}).</source>
            <translation>Não instalado. A baixar: {} MB ({}).</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>Not known as reflectance and left as they are: {0}.</source>
            <translation>Não conhecidas como refletância e deixadas como estão: {0}.</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Nothing is there to learn from; give a table of simulations, field plots, or both.</source>
            <translation>Não há nada com que aprender; indique uma tabela de simulações, parcelas de campo, ou ambas.</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>Nothing says when the scene was taken; the date given is that of the making.</source>
            <translation>Nada diz quando a cena foi adquirida; a data indicada é a da criação do mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Nothing says where the map goes; give a file or a folder.</source>
            <translation>Nada diz para onde vai o mapa; indique um arquivo ou uma pasta.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>Nothing was installed.</source>
            <translation>Nada foi instalado.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Number = class for each number of the reference, such as 0=shadow,1=clear,4=cloud. Others are ignored.</source>
            <translation>Número = classe para cada número da referência, como 0=shadow,1=clear,4=cloud. Os demais são ignorados.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Number of dates</source>
            <translation>Número de datas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Number of simulations</source>
            <translation>Número de simulações</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>Number of the scene that a pixel is of</source>
            <translation>Número da cena de que é um pixel</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Number that means no data</source>
            <translation>Número que significa sem dados</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>ONNX</source>
            <translation>ONNX</translation>
        </message>
        <message>
            <location filename="../../core/explain/run.py" />
            <source>ONNX Runtime {0} cannot load the network at this size: {1} {2}</source>
            <translation>O ONNX Runtime {0} não pode carregar a rede com este tamanho: {1} {2}</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>ONNX Runtime {0} cannot load {1}: {2}.</source>
            <translation>O ONNX Runtime {0} não pode carregar {1}: {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>ONNX models (*.onnx)</source>
            <translation>Modelos ONNX (*.onnx)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/explain.py" />
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>ONNX models (*.onnx);;All files (*)</source>
            <translation>Modelos ONNX (*.onnx);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Observed</source>
            <translation>Observada</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Observed share of cloud</source>
            <translation>Parte observada de nuvem</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Occlusion</source>
            <translation>Oclusão</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Of equally clear dates the one next to this day, as 2023-06-08, is taken. Empty: the earliest.</source>
            <translation>De datas igualmente limpas usa-se a mais próxima deste dia, como 2023-06-08. Vazio: a primeira.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Of the labelled shadow, a good quarter is missed on the Sentinel-2 chip and a third on Landsat 7's.</source>
            <translation>Da sombra rotulada não se detecta pouco mais de um quarto no recorte do Sentinel-2 e um terço no do Landsat 7.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Of the labelled shadow, a quarter is missed on the Sentinel-2 chip and nearly four tenths on Landsat 7's.</source>
            <translation>Da sombra rotulada não se detecta um quarto no recorte do Sentinel-2 e quase quatro décimos no do Landsat 7.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Of the relevance, {} lies in the place itself</source>
            <translation>Da relevância, {} está no próprio lugar</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Of the thin clouds, {:.1%} were found as cloud of either kind.</source>
            <translation>Das nuvens finas, {:.1%} foram encontradas como nuvem de um ou outro tipo.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Of the values without a jump this share is marked at most.</source>
            <translation>Dos valores sem salto marca-se no máximo esta proporção.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Offset</source>
            <translation>Deslocamento</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Olofsson</source>
            <translation>Olofsson</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>On 2100 pixels of a published nine-class map of sits, its classes merged to these four, about six in ten agree: what that map calls pasture is often soy and corn here.</source>
            <translation>Em 2100 pixels de um mapa publicado do sits com nove classes, reunidas nestas quatro, concordam cerca de seis em cada dez: o que esse mapa chama de pastagem é aqui muitas vezes soja e milho.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>On a computer of the cluster: {0}</source>
            <translation>Em um computador do cluster: {0}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>On pixels that the map flags: {0}. Its band flag says why; leave out those under cloud or shadow, or on anything else than what was measured.</source>
            <translation>Em pixels que o mapa assinala: {0}. A sua banda flag diz porquê; deixe de fora as que estejam sob nuvem ou sombra, ou sobre outra coisa que não o medido.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>On pixels unlike what the model was trained on: {0}. Leave out those under cloud or shadow, or on anything else than what was measured.</source>
            <translation>Em pixels diferentes daquilo com que o modelo foi treinado: {0}. Deixe de fora as que estejam sob nuvem ou sombra, ou sobre outra coisa que não o medido.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>On places that it did not see the fit is worse than the model was. Draw more, and in more places.</source>
            <translation>Em lugares que não viu, o ajuste é pior que o modelo. Desenhe mais, e em mais lugares.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>On plots of sites that it did not see: error (RMSE) {} from simulations alone, {} with the plots; trust in the simulations {} of 1.</source>
            <translation>Em parcelas de locais que não viu: erro (RMSE) {} só com simulações, {} com as parcelas; confiança nas simulações {} de 1.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>On sites that it did not see the corrected model errs by {0}, the model as it is by {1}: these plots do not make it better. Its intervals are calibrated on them all the same.</source>
            <translation>Em locais que não viu, o modelo corrigido erra em {0}, o modelo tal como é em {1}: estas parcelas não o melhoram. Os seus intervalos são calibrados nelas mesmo assim.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>On the ground fewer fall inside; calibrate with ground samples where there are any.</source>
            <translation>No terreno ficam menos dentro; calibre com amostras de campo onde as houver.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>On the map lies a small scene as Sentinel-2 would see it: fields, meadows, woods, bare soil and lakes, two kilometers wide. It is simulated, so that it could come with the plugin; nobody measured it. Your own scenes are treated in the same way.</source>
            <translation>No mapa há uma pequena cena como o Sentinel-2 a veria: campos, prados, bosques, solo nu e lagos, com dois quilômetros de largura. Ela é simulada, para que pudesse vir com o complemento; ninguém a mediu. As cenas do usuário são tratadas do mesmo modo.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>One layer for each date. They must lie on one grid.</source>
            <translation>Uma camada por data. Devem estar em uma mesma grade.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>One pixel</source>
            <translation>Um pixel</translation>
        </message>
        <message>
            <location filename="../../core/explain/counterfactual.py" />
            <source>One sample is changed at a time; there are {0}.</source>
            <translation>Muda-se uma amostra de cada vez; há {0}.</translation>
        </message>
        <message>
            <location filename="../../plugin/packages.py" />
            <source>One step is left: maps are made by models, and running them needs packages that QGIS does not bring.</source>
            <translation>Falta um passo: os mapas são feitos por modelos, e usá-los exige pacotes que o QGIS não traz.</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>One-page report</source>
            <translation>Relatório de uma página</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only pixels inside this box are mapped; the others get no data.</source>
            <translation>Só são mapeados os pixels dentro deste retângulo; os demais ficam sem dados.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only pixels whose center lies inside these polygons are mapped; the others get no data. Any coordinate system; only the selected features if you say so.</source>
            <translation>Só são mapeados os pixels cujo centro está dentro destes polígonos; os demais ficam sem dados. Qualquer sistema de coordenadas; só as feições selecionadas se assim for indicado.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Only processes with one squared-exponential kernel can be written in this format. Save it as an .onnx model.</source>
            <translation>Só podem ser gravados neste formato processos com um núcleo exponencial quadrático. Guarde-o como modelo .onnx.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>Only sun and view angles are wanted, which no map can be made of; ask for a band.</source>
            <translation>Só se pedem ângulos de sol e de visada, com que não se pode fazer nenhum mapa; peça uma banda.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>Only the class {0} has pixels in the scene; a map needs two or more. Draw areas of other classes.</source>
            <translation>Só a classe {0} tem pixels na cena; um mapa precisa de duas ou mais. Desenhe áreas de outras classes.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Only these bands</source>
            <translation>Só estas bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only these bands of the sensor, such as B03,B04,B8A. Empty: all.</source>
            <translation>Só estas bandas do sensor, como B03,B04,B8A. Vazio: todas.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Only these four classes of one state are known: water, towns, cotton, sugar cane and secondary forest are taken for one of them, unless the flag says otherwise.</source>
            <translation>Só se conhecem estas quatro classes de um estado: água, cidades, algodão, cana-de-açúcar e floresta secundária são tomadas por uma delas, salvo se o indicador disser outra coisa.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only where the file does not say it. For example -0.1 for Sentinel-2 since January 2022.</source>
            <translation>Só se o arquivo não o diz. Por exemplo -0.1 para Sentinel-2 desde janeiro de 2022.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only where the file does not say it: reflectance = number × scale + offset. For example 0.0001.</source>
            <translation>Só se o arquivo não o diz: refletância = número × escala + deslocamento. Por exemplo 0.0001.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Only where the file does not say it: the number that means no data.</source>
            <translation>Só se o arquivo não o diz: o número que significa sem dados.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>Only {0} on {1}: too few to correct a model and to judge it without each site; give so many that {2} remain without any one of them.</source>
            <translation>Apenas {0} em {1}: poucas para corrigir um modelo e julgá-lo sem cada um dos locais; indique tantas que restem {2} sem qualquer um deles.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/background.py" />
            <source>Only {0} pixels are clear on this date and before it; a background needs at least {1}. Take more dates, or a larger scene.</source>
            <translation>Só {0} pixels estão limpos nesta data e antes; um fundo precisa de pelo menos {1}. Use mais datas, ou uma cena maior.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>Only {0}: too few to learn from; give {1} or more. With `terraclara adapt`, which carries a bundled model to plots, {2} are enough.</source>
            <translation>Apenas {0}: muito pouco para aprender; dê {1} ou mais. Com `terraclara adapt`, que leva um modelo incluído às parcelas, bastam {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>Only {0}: too few to tell a jump; give {1} or more.</source>
            <translation>Apenas {0}: poucas para distinguir um salto; indique {1} ou mais.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Open report</source>
            <translation>Abrir o relatório</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Or area: only inside this box</source>
            <translation>Ou área: só dentro deste retângulo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>Or dates: a folder of scenes</source>
            <translation>Ou datas: uma pasta de cenas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Or number of points</source>
            <translation>Ou número de pontos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Or scene: Sentinel-2 or Landsat product</source>
            <translation>Ou cena: produto Sentinel-2 ou Landsat</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Or sensor: centers and widths</source>
            <translation>Ou sensor: centros e larguras</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Or sensor: spectral responses</source>
            <translation>Ou sensor: respostas espectrais</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Or table of measured spectra</source>
            <translation>Ou tabela de espectros medidos</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Outside the training domain</source>
            <translation>Fora do domínio de treinamento</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Outside where a spectrum is further from the samples than 95 % of those kept apart.</source>
            <translation>Fora onde um espectro está mais longe das amostras que 95 % das separadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Outside: {}.</source>
            <translation>Fora: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Overall accuracy (0 to 1)</source>
            <translation>Exatidão global (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Overall accuracy &lt;b&gt;{}&lt;/b&gt; (95 % interval {} to {}).</source>
            <translation>Exatidão global &lt;b&gt;{}&lt;/b&gt; (intervalo de 95 %: {} a {}).</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Overall accuracy {}, kappa {}.</source>
            <translation>Exatidão global {}, kappa {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Overall accuracy: {}</source>
            <translation>Exatidão global: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>PDF documents (*.pdf);;Pictures (*.png)</source>
            <translation>Documentos PDF (*.pdf);;Imagens (*.png)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>PNG</source>
            <translation>PNG</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>PROSAIL</source>
            <translation>PROSAIL</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>PROSPECT</source>
            <translation>PROSPECT</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Package index</source>
            <translation>Índice de pacotes</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Package index…</source>
            <translation>Índice de pacotes…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Packages (TerraClara)</source>
            <translation>Pacotes (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>Packages cannot be changed in {0}: {1}. Make the folder writable, or use another user profile of QGIS.</source>
            <translation>Não é possível alterar pacotes em {0}: {1}. Permita gravar na pasta, ou use outro perfil de usuário do QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Packages in the profile</source>
            <translation>Pacotes no perfil</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Packages…</source>
            <translation>Pacotes…</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>Part of it for want of training areas</source>
            <translation>Parte devida à falta de áreas de treinamento</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>Part of it where classes look alike</source>
            <translation>Parte devida a classes que se parecem</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Part of the standard deviation that is noise in the training samples</source>
            <translation>Parte do desvio padrão que é ruído das amostras de treinamento</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Part of the standard deviation that more training samples would lower</source>
            <translation>Parte do desvio padrão que mais amostras de treinamento reduziriam</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Parts of the cross-validation</source>
            <translation>Partes da validação cruzada</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Pasture</source>
            <translation>Pastagem</translation>
        </message>
        <message>
            <location filename="../../core/explain/players.py" />
            <source>Patches are of images; a pixel's input is taken apart by bands or dates.</source>
            <translation>Os recortes são de imagens; a entrada de um pixel é decomposta por bandas ou datas.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>Patches of {0} pixels are not possible; give 1 to {1} pixels.</source>
            <translation>Recortes de {0} pixels não são possíveis; indique de 1 a {1} pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Patches with clouds of which hardly any was found are counted: what an average hides.</source>
            <translation>Contam-se os recortes com nuvens das quais quase nenhuma foi encontrada: o que uma média esconde.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Path of a Python that has numpy, scipy, GDAL and an ONNX Runtime, for example one for a GPU. Maps by a model are made with it. Empty: the Python inside QGIS</source>
            <translation>Caminho de um Python que tenha numpy, scipy, GDAL e um ONNX Runtime, por exemplo um para uma GPU. Os mapas de um modelo são feitos com ele. Vazio: o Python incluído no QGIS</translation>
        </message>
        <message>
            <location filename="../../core/explain/peaks.py" />
            <source>Peaks are looked for in a map of one tile; the output {0} has the shape {1}. Explain the value itself.</source>
            <translation>Os picos são procurados em um mapa de um bloco; a saída {0} tem a forma {1}. Explique o próprio valor.</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>Picture of the map</source>
            <translation>Imagem do mapa</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <location filename="../../core/report.py" />
            <source>Pixels</source>
            <translation>Pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Pixels drawn of each class at most, shared evenly among its areas.</source>
            <translation>Pixels sorteados de cada classe no máximo, repartidos por igual entre as suas áreas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>Pixels of each class</source>
            <translation>Pixels de cada classe</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>Pixels of the reference without a label were ignored; among their values: {0}.</source>
            <translation>Foram ignorados pixels da referência sem rótulo; entre os seus valores: {0}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <location filename="../../core/raster/scene.py" />
            <source>Pixels of {0} are left out as nodata, as asked.</source>
            <translation>Os pixels de {0} são omitidos como sem dados, como pedido.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Pixels that mix roofs or roads with plants look like sparse vegetation over bright soil and are often not flagged.</source>
            <translation>Os pixels que misturam telhados ou estradas com plantas parecem vegetação rala sobre solo claro e muitas vezes não são marcados.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <location filename="../../core/raster/stac_product.py" />
            <source>Pixels that the quality band marks as fill are left out.</source>
            <translation>São omitidos os pixels que a banda de qualidade marca como preenchimento.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Pixels with a value</source>
            <translation>Pixels com valor</translation>
        </message>
        <message>
            <location filename="../../core/explain/players.py" />
            <source>Players of the shape {0} do not fit samples of {1}; number the elements of one.</source>
            <translation>Jogadores de forma {0} não correspondem a amostras de {1}; numere os elementos de uma.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Plots of one site never judge each other. Empty: a field called site, station, plot or alike; where there is none each plot is a site.</source>
            <translation>As parcelas de um local nunca se julgam entre si. Vazio: um campo chamado site, station, plot ou semelhante; se não houver, cada parcela é um local.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Plots that were learned from</source>
            <translation>Parcelas com que se aprendeu</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/train.py" />
            <source>Plots were given and no scene; give the scene that shows them.</source>
            <translation>Foram dadas parcelas e nenhuma cena; indique a cena que as mostra.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Plots without an image so near in time are left out.</source>
            <translation>As parcelas sem uma imagem tão próxima no tempo são omitidas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Points</source>
            <translation>Pontos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Points drawn</source>
            <translation>Pontos sorteados</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Points drawn at random in each class of the map, with the class that is true there.</source>
            <translation>Pontos sorteados em cada classe do mapa, com a classe que ali é verdadeira.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Points of each class</source>
            <translation>Pontos de cada classe</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Points on these areas cannot judge the map, and are told. Not needed for models trained here: their files know, if they are found.</source>
            <translation>Os pontos sobre estas áreas não podem julgar o mapa, e são avisados. Não é preciso para modelos treinados aqui: os seus arquivos o sabem, se forem encontrados.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Points or polygons in any coordinate system; a polygon counts with the mean of its pixels.</source>
            <translation>Pontos ou polígonos em qualquer sistema de coordenadas; um polígono conta com a média dos seus pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Points to check a map…</source>
            <translation>Pontos para conferir um mapa…</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Points to check the map</source>
            <translation>Pontos para verificar o mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Polygons in any coordinate system.</source>
            <translation>Polígonos em qualquer sistema de coordenadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>Polygons of the classes</source>
            <translation>Polígonos das classes</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Polygons of what is what in this scene, in any coordinate system.</source>
            <translation>Polígonos do que é o quê nesta cena, em qualquer sistema de coordenadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Polygons or points of known classes on this scene, in any coordinate system.</source>
            <translation>Polígonos ou pontos de classes conhecidas nesta cena, em qualquer sistema de coordenadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Polygons, such as fields.</source>
            <translation>Polígonos, como talhões.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Polygons: the summary tells the cloud cover of each as well. The scenes are mapped whole all the same.</source>
            <translation>Polígonos: o resumo indica também a cobertura de nuvens de cada um. As cenas são mapeadas inteiras na mesma.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Precision</source>
            <translation>Precisão</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Prefer {0} unless fields are narrower than about 60 m: its error on the same simulations is {1}, this model's {2}.</source>
            <translation>Prefira {0} salvo se os campos forem mais estreitos do que cerca de 60 m: o seu erro nas mesmas simulações é {1}; o deste modelo, {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Press “Pick a pixel” and click into the image, or select polygons.</source>
            <translation>Pressione “Escolher um pixel” e clique na imagem, ou selecione polígonos.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>Press “Pixel” or “Region” and click into the map, or “Selected” for the selected polygons.</source>
            <translation>Pressione “Pixel” ou “Região” e clique no mapa, ou “Selecionados” para os polígonos selecionados.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>Print layout of a map</source>
            <translation>Layout de impressão de um mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Print layout of a map…</source>
            <translation>Layout de impressão de um mapa…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Probabilities of all classes, first date</source>
            <translation>Probabilidades das classes, primeira data</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Probabilities of all classes, second date</source>
            <translation>Probabilidades das classes, segunda data</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of Cerrado</source>
            <translation>Probabilidade de Cerrado</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of Forest</source>
            <translation>Probabilidade de floresta</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of Pasture</source>
            <translation>Probabilidade de pastagem</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of Soy_Corn</source>
            <translation>Probabilidade de soja e milho</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Probability of change</source>
            <translation>Probabilidade de mudança</translation>
        </message>
        <message>
            <location filename="../../core/cli/change.py" />
            <source>Probability of change: {0}</source>
            <translation>Probabilidade de mudança: {0}</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of clear</source>
            <translation>Probabilidade de céu limpo</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <location filename="../../core/clouds/s2cloudless.py" />
            <location filename="../../core/model/card.py" />
            <source>Probability of cloud</source>
            <translation>Probabilidade de nuvem</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>Probability of cloud for each pixel by itself, and cloud where it is above 0.4. Published masks are smoother: there the probability is averaged over neighbors first, and clouds are grown afterwards.</source>
            <translation>Probabilidade de nuvem de cada pixel por si, e nuvem onde excede 0.4. As máscaras publicadas são mais suaves: ali a probabilidade é antes promediada com os vizinhos, e as nuvens são depois aumentadas.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>Probability of cloud shadow</source>
            <translation>Probabilidade de sombra de nuvem</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of cloud, thick or thin</source>
            <translation>Probabilidade de nuvem, espessa ou fina</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of shadow</source>
            <translation>Probabilidade de sombra</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <location filename="../../core/model/card.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>Probability of the class</source>
            <translation>Probabilidade da classe</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Probability of thin cloud</source>
            <translation>Probabilidade de nuvem fina</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>Probability of {0}</source>
            <translation>Probabilidade de {0}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>Probability that the class changed</source>
            <translation>Probabilidade de que a classe tenha mudado</translation>
        </message>
        <message>
            <location filename="../../core/model/intervals.py" />
            <source>Probability to be within the {0}</source>
            <translation>Probabilidade de estar dentro de {0}</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Producer's accuracy</source>
            <translation>Exatidão do produtor</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Products (*.zip *.tar MTD_MSI*.xml *_MTL.txt *_MTL.xml *.json *.geojson *.dim);;All files (*)</source>
            <translation>Produtos (*.zip *.tar MTD_MSI*.xml *_MTL.txt *_MTL.xml *.json *.geojson *.dim);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Profile</source>
            <translation>Perfil</translation>
        </message>
        <message>
            <location filename="../../plugin/metadata.py" />
            <source>Provenance</source>
            <translation>Proveniência</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Provenance (JSON)</source>
            <translation>Proveniência (JSON)</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>Provenance: all that made the map</source>
            <translation>Proveniência: tudo o que deu origem ao mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>Published Models</source>
            <translation>Modelos publicados</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Published models…</source>
            <translation>Modelos publicados…</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Published numbers (facts); this file: GPL-3.0-or-later</source>
            <translation>Números publicados (fatos); este arquivo: GPL-3.0-or-later</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>Python package</source>
            <translation>pacote Python</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>Python {0}.{1} on {2}</source>
            <translation>Python {0}.{1} em {2}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Quality flags</source>
            <translation>Indicadores de qualidade</translation>
        </message>
        <message>
            <location filename="../../core/explain/perturb.py" />
            <source>RISE hides places of an image. Choose occlusion or Shapley values of bands for pixels.</source>
            <translation>RISE esconde lugares de uma imagem. Para pixels escolha occlusion ou valores de Shapley das bandas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>RMSE</source>
            <translation>RMSE</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>RMSE of {}: {:.3g}</source>
            <translation>RMSE de {}: {:.3g}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>RMSE {:.3g}</source>
            <translation>RMSE {:.3g}</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Radiance of the metadata made reflectance (Chander et al. 2009), sun at {0} AU, {1} degrees high.</source>
            <translation>Radiância dos metadados convertida em refletância (Chander et al. 2009), sol a {0} UA e {1} graus de altura.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Raised to the lower limit</source>
            <translation>Elevado ao limite inferior</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../core/retrieval/regressors.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Random forest</source>
            <translation>Floresta aleatória</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>Random forests, boosting, support vector machines and networks, for land cover and for retrieval; Gaussian processes need none of it.</source>
            <translation>Florestas aleatórias, boosting, máquinas de vetores de suporte e redes, para a cobertura do solo e para a estimativa; os processos gaussianos não precisam de nada disso.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Rank correlation of error and standard deviation {}.</source>
            <translation>Correlação de postos entre erro e desvio padrão {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Rare classes get at least so many points, as far as they have pixels.</source>
            <translation>As classes raras recebem pelo menos tantos pontos, enquanto tiverem pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Raster file…</source>
            <translation>Arquivo raster…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Read a place</source>
            <translation>Ler um lugar</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Read a place of an image</source>
            <translation>Ler um lugar de uma imagem</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Reading…</source>
            <translation>Lendo…</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Ready-made models</source>
            <translation>Modelos prontos</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Real images are stranger than simulated ones: see the metrics of the labelled chips.</source>
            <translation>As imagens reais são mais estranhas do que as simuladas: veja as métricas dos recortes rotulados.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Recall</source>
            <translation>Revocação</translation>
        </message>
        <message>
            <location filename="../../core/explain/maps.py" />
            <source>Red light: {0}</source>
            <translation>Luz vermelha: {0}</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Reference \ map</source>
            <translation>Referência \ mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Reference labels</source>
            <translation>Rótulos de referência</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Reflectance = (number x factor + offset of the metadata) / sin({0} degrees of sun elevation).</source>
            <translation>Refletância = (número x fator + deslocamento dos metadados) / sin({0} graus de elevação solar).</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Reflectance = (number {0}) / {1}: the metadata name no offset, and baseline {2} has this one.</source>
            <translation>Refletância = (número {0}) / {1}: os metadados não nomeiam nenhum deslocamento, e a linha de processamento {2} tem este.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Reflectance = {0} / {1}, from the product's metadata.</source>
            <translation>Refletância = {0} / {1}, conforme os metadados do produto.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>Reflectance from whole numbers by {0}, band by band.</source>
            <translation>Refletância a partir de números inteiros com {0}, banda por banda.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>Relative a&amp;zimuth</source>
            <translation>A&amp;zimute relativo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Relative azimuth (degrees)</source>
            <translation>Azimute relativo (graus)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Relative azimuth (°)</source>
            <translation>Azimute relativo (°)</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Relevance goes to the biases of a network as well, so that this is no verdict: {0} of the answer is missing or too much.</source>
            <translation>A relevância vai também para os vieses de uma rede, de modo que isto não é um veredito: falta ou sobra {0} da resposta.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Relevance of each band at each date.</source>
            <translation>Relevância de cada banda em cada data.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Relevance of {0}</source>
            <translation>Relevância de {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Relevance of {0} ({1})</source>
            <translation>Relevância de {0} ({1})</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Reliability of the class probability</source>
            <translation>Confiabilidade da probabilidade de classe</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Reliability of the cloud probability</source>
            <translation>Confiabilidade da probabilidade de nuvem</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <location filename="../../core/validation_report.py" />
            <source>Remarks</source>
            <translation>Observações</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Remove</source>
            <translation>Remover</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>Removed. Restart QGIS.</source>
            <translation>Pacotes removidos. Reinicie o QGIS.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Report</source>
            <translation>Relatório</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Report (one page)</source>
            <translation>Relatório (uma página)</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Right</source>
            <translation>Corretas</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Rise from 1610 to 2200 nm</source>
            <translation>Subida de 1610 a 2200 nm</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Rise from 865 to 1610 nm</source>
            <translation>Subida de 865 a 1610 nm</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Root-mean-square error</source>
            <translation>Raiz do erro quadrático médio</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Root-mean-square error &lt;b&gt;{}&lt;/b&gt;</source>
            <translation>Raiz do erro quadrático médio &lt;b&gt;{}&lt;/b&gt;</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>Row {0} of column {1} holds {2}, which is no number. Correct it, leave the row out, or name the columns to learn from without this one.</source>
            <translation>A linha {0} da coluna {1} contém {2}, que não é um número. Corrija-a, omita a linha, ou nomeie as colunas de que aprender sem esta.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/consistency.py" />
            <source>Rows must hold bands, three cosines and at least one variable.</source>
            <translation>As linhas devem conter bandas, três cossenos e pelo menos uma variável.</translation>
        </message>
        <message>
            <location filename="../../core/explain/surrogate.py" />
            <source>Rows of the shape {0} and {1} names do not make rules; give {2} rows or more and a name for each column.</source>
            <translation>Linhas de forma {0} e {1} nomes não dão regras; indique {2} linhas ou mais e um nome por coluna.</translation>
        </message>
        <message>
            <location filename="../../core/explain/importance.py" />
            <source>Rows {0} and truth {1} do not fit; give two rows or more, a value for each.</source>
            <translation>As linhas {0} e a verdade {1} não combinam; indique duas linhas ou mais, um valor para cada.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Run</source>
            <translation>Executar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Running a bundled model on each device for ten seconds in all…</source>
            <translation>Executando um modelo incluído em cada dispositivo, dez segundos ao todo…</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <location filename="../../core/model/device.py" />
            <source>Running models</source>
            <translation>Executar modelos</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>Running models needs the Python package onnxruntime, which this QGIS does not have. Get it from the Raster menu, TerraClara, “Packages”.</source>
            <translation>Executar modelos precisa do pacote Python onnxruntime, que este QGIS não tem. Obtenha-o no menu Raster, TerraClara, “Pacotes”.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>R² {:.2f}</source>
            <translation>R² {:.2f}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>S&amp;top</source>
            <translation>P&amp;arar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>S&amp;un zenith angle</source>
            <translation>Ângulo zenital do s&amp;ol</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>SAIL</source>
            <translation>SAIL</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>SL2P</source>
            <translation>SL2P</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>STAC item</source>
            <translation>Item STAC</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>STAC item (JSON)</source>
            <translation>Item STAC (JSON)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>STAC item, as file…</source>
            <translation>Item STAC, como arquivo…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>STAC item, by its address…</source>
            <translation>Item STAC, pelo seu endereço…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>STAC items (*.json *.geojson);;All files (*)</source>
            <translation>Itens STAC (*.json *.geojson);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>SVM</source>
            <translation>SVM</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>Sample scene (simulated)</source>
            <translation>Cena de exemplo (simulada)</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Samples</source>
            <translation>Amostras</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Samples mapped as it</source>
            <translation>Amostras assim no mapa</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Samples that are it</source>
            <translation>Amostras que o são</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Samples, and in brackets the share of the whole area that they stand for.</source>
            <translation>Amostras e, entre parênteses, a parte da área total que representam.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Save the laws as (cancel to keep them for this run alone)</source>
            <translation>Salvar as leis como (cancele para usá-las só nesta execução)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Save the map as</source>
            <translation>Salvar o mapa como</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>Say where: --point X,Y or --region AREA prints one place, -o OUT.tif writes a map.</source>
            <translation>Diga onde: --point X,Y ou --region AREA mostra um lugar, -o OUT.tif escreve um mapa.</translation>
        </message>
        <message>
            <location filename="../../core/cli/train_retrieval.py" />
            <source>Say which field was measured, with --value.</source>
            <translation>Diga que campo foi medido, com --value.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Scale of the numbers to reflectance</source>
            <translation>Escala dos números para refletância</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Scene</source>
            <translation>Cena</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Scene: raster layer</source>
            <translation>Cena: camada raster</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>Scenes of other days or places</source>
            <translation>Cenas de outros dias ou lugares</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Scenes that failed</source>
            <translation>Cenas que falharam</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Scenes: each plot is looked for in the one nearest to its day; the first scene is mapped.</source>
            <translation>Cenas: cada parcela é procurada na mais próxima do seu dia; a primeira cena é mapeada.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <location filename="../../plugin/algorithms/simulate.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Seed of the draw</source>
            <translation>Semente do sorteio</translation>
        </message>
        <message>
            <location filename="../../core/explain/players.py" />
            <source>Segments of the shape {0} do not lie on an image {1}; rasterize them on its grid, as whole numbers.</source>
            <translation>Segmentos de forma {0} não estão sobre uma imagem {1}; rasterize-os na sua grade, como números inteiros.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Selec&amp;ted</source>
            <translation>&amp;Selecionados</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Selected features only</source>
            <translation>Só as feições selecionadas</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>Selected polygo&amp;ns</source>
            <translation>Polígonos &amp;selecionados</translation>
        </message>
        <message>
            <location filename="../../core/explain/methods.py" />
            <source>Sensitivity to each band</source>
            <translation>Sensibilidade a cada banda</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Sensitivity to {0}</source>
            <translation>Sensibilidade a {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Sensitivity to {0} ({1})</source>
            <translation>Sensibilidade a {0} ({1})</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Sensor</source>
            <translation>Sensor</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Sentinel-2</source>
            <translation>Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Sentinel-2 or Landsat product, as archive…</source>
            <translation>Produto Sentinel-2 ou Landsat, compactado…</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_field.py" />
            <source>Sentinel-2 or Landsat product, as folder…</source>
            <translation>Produto Sentinel-2 ou Landsat, como pasta…</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>Sentinel-2 {0}, baseline {1}.</source>
            <translation>Sentinel-2 {0}, linha de processamento {1}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Sentinel-2's baseline {0}</source>
            <translation>a linha de processamento {0} do Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>Sets at {0} are sure with {1} places of each class or more, and fewer were labelled of {2}: take what the sets promise for these as a guess.</source>
            <translation>Os conjuntos a {0} são seguros com {1} lugares de cada classe ou mais, e foram rotulados menos de {2}: tome o que os conjuntos prometem para estas como um palpite.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>Sets of classes for a model</source>
            <translation>Conjuntos de classes para um modelo</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Settings</source>
            <translation>Definições</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>Several dates were asked for, and one file is given; give one file a date.</source>
            <translation>Foram pedidas várias datas, e é dado um arquivo; indique um arquivo por data.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Several files stand in one text of {}; give {} once for each of them.</source>
            <translation>Vários arquivos estão em um só texto de {}; indique {} uma vez para cada um.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Several of each class, far apart.</source>
            <translation>Várias de cada classe, distantes entre si.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Several variables cannot go into one map, {}; give a folder for them.</source>
            <translation>Várias variáveis não cabem em um só mapa, {}; indique uma pasta para elas.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>Several variables need a folder for their maps; {0} is the name of a file.</source>
            <translation>Várias variáveis precisam de uma pasta para os seus mapas; {0} é o nome de um arquivo.</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>Several variables need a list of their names and a list of models; give both.</source>
            <translation>Várias variáveis precisam de uma lista dos seus nomes e de uma lista de modelos; indique ambas.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Shadow counts 1.25 times when the class is decided, for its largest F1 on them.</source>
            <translation>A sombra conta 1.25 vezes ao decidir a classe, para o seu maior F1 sobre elas.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Shadows whose cloud lies outside the image are found by their darkness alone.</source>
            <translation>As sombras cuja nuvem fica fora da imagem são encontradas só pela sua escuridão.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>Shapley</source>
            <translation>Shapley</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Shapley values by coalitions</source>
            <translation>Valores de Shapley por coalizões</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Shapley values, exact (Gaussian process, trees)</source>
            <translation>Valores de Shapley exatos (processo gaussiano, árvores)</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Share held</source>
            <translation>Parte contida</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Share of 90 % intervals that hold</source>
            <translation>Proporção de intervalos de 90 % que acertam</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Share of clouds in the valid pixels (0 to 1)</source>
            <translation>Proporção de nuvens nos pixels válidos (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Share of shadows in the valid pixels (0 to 1)</source>
            <translation>Proporção de sombras nos pixels válidos (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Share of simulations that fit worse</source>
            <translation>Proporção de simulações que se ajustam pior</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Share of the area that changed in the maps (0 to 1)</source>
            <translation>Proporção da área que mudou nos mapas (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Share of the ground that leaves hide from straight above.</source>
            <translation>Parte do solo que as folhas escondem vista na vertical.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Share of the plots within {}.</source>
            <translation>Parte das parcelas dentro de {}.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Share of the valid pixels</source>
            <translation>Parte dos pixels válidos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Share of undecided pixels (0 to 1)</source>
            <translation>Proporção de pixels indecisos (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Share of valid pixels (0 to 1)</source>
            <translation>Proporção de pixels válidos (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Share of valid pixels outside the domain (0 to 1)</source>
            <translation>Proporção de pixels válidos fora do domínio (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Share of water in fresh mass</source>
            <translation>Proporção de água na massa fresca</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Share of wrong pixels among the rest</source>
            <translation>Parte de pixels errados entre os demais</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Share that is right</source>
            <translation>Parte correta</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>Shares of each date (CSV)</source>
            <translation>Proporções de cada data (CSV)</translation>
        </message>
        <message>
            <location filename="../../core/explain/sensitivity.py" />
            <source>Shares of the variance are known for one RBF kernel, not for a sum. Use permutation importance.</source>
            <translation>As partes da variância são conhecidas para um núcleo RBF, não para uma soma. Use a importância por permutação.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Show the laws as histograms, and change them</source>
            <translation>Mostrar as leis como histogramas e alterá-las</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <location filename="../../plugin/docks/answer.py" />
            <source>Shows what this model used for its answer, not what causes it on the ground.</source>
            <translation>Mostra o que este modelo usou para a sua resposta, não o que a causa no terreno.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>Side of a patch (pixels)</source>
            <translation>Lado de um recorte (pixels)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Simulate spectra</source>
            <translation>Simular espectros</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Simulate spectra…</source>
            <translation>Simular espectros…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Simulating {}…</source>
            <translation>Simulando {}…</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>Site</source>
            <translation>Local</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Slope</source>
            <translation>Inclinação</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Slope of the visible</source>
            <translation>Inclinação do visível</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Slope, smoothed (SmoothGrad)</source>
            <translation>Inclinação, suavizada (SmoothGrad)</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Slopes at this place, times the distance from the mean: one run of the model</source>
            <translation>Inclinações neste lugar, vezes a distância à média: uma execução do modelo</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Slopes times distances add up to the answer for straight models alone, so that this is no verdict: {0} of it is missing or too much.</source>
            <translation>Inclinações vezes distâncias só somam a resposta em modelos retos, de modo que isto não é um veredito: falta ou sobra {0} dela.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Small network</source>
            <translation>Rede pequena</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>Small neural network</source>
            <translation>Rede neural pequena</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Software</source>
            <translation>Programas</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Soil</source>
            <translation>Solo</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>Soil spectra must rise from 400 to 2500 nm; these go from {0} to {1} nm.</source>
            <translation>Os espectros de solo devem ir de 400 a 2500 nm; estes vão de {0} a {1} nm.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>Soils must be reflectances from 0 to 1; some values are not.</source>
            <translation>Os solos devem ser refletâncias de 0 a 1; alguns valores não o são.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>Soils must have shape (k, {0}), 400 to 2500 nm, not {1}. Give one value for each nanometer.</source>
            <translation>Os solos devem ter a forma (k, {0}), de 400 a 2500 nm, não {1}. Indique um valor por nanómetro.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>Some files hold surface reflectance and others that at the top of the atmosphere: a model of both knows neither well. Give all of one level.</source>
            <translation>Alguns arquivos contêm refletância de superfície e outros a do topo da atmosfera: um modelo de ambas não conhece bem nenhuma. Indique todos de um nível.</translation>
        </message>
        <message>
            <location filename="../../core/gp/labelled.py" />
            <source>Some inputs are not finite; leave those samples out.</source>
            <translation>Algumas entradas não são finitas; omita essas amostras.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>Some scenes hold surface reflectance and others reflectance at the top of the atmosphere, so their colors differ in the composite; leave out those of one level.</source>
            <translation>Algumas cenas contêm refletância de superfície e outras refletância no topo da atmosfera, de modo que as suas cores diferem na composição; omita as de um nível.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Soy_Corn</source>
            <translation>Soja e milho</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Spearman</source>
            <translation>Spearman</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Spectra of soils</source>
            <translation>Espectros de solos</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Spectral responses of the sensor</source>
            <translation>Respostas espectrais do sensor</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>Spectral responses of {0}</source>
            <translation>Respostas espectrais de {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Spectrum</source>
            <translation>Espectro</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Spread</source>
            <translation>Dispersão</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Standard deviation as a share of the reflectance, in each band and in all together.</source>
            <translation>Desvio padrão como proporção da refletância, em cada banda e em todas juntas.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Standard deviation in each band by itself, as a share of its reflectance.</source>
            <translation>Desvio padrão em cada banda por si, como proporção da sua refletância.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Standard deviation in each band by itself, the same at any reflectance.</source>
            <translation>Desvio padrão em cada banda por si, o mesmo com qualquer refletância.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Standard deviation in each band, and once more in all bands together.</source>
            <translation>Desvio padrão em cada banda, e mais uma vez em todas as bandas juntas.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Standard deviation of an error that all bands have alike, such as haze.</source>
            <translation>Desvio padrão de um erro comum a todas as bandas, como o da névoa.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>Standard deviation of the estimate of {0}, model and noise together</source>
            <translation>Desvio padrão da estimativa de {0}, modelo e ruído juntos</translation>
        </message>
        <message>
            <location filename="../../core/model/intervals.py" />
            <source>Standard deviation over the mean</source>
            <translation>Desvio padrão sobre a média</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Standard deviation, model's part</source>
            <translation>Desvio padrão, parte do modelo</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Standard deviation, noise and ambiguity</source>
            <translation>Desvio padrão, ruído e ambiguidade</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>Standard deviation, noise of the bands</source>
            <translation>Desvio padrão, ruído das bandas</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>Standard deviation, total</source>
            <translation>Desvio padrão, total</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>Standard deviations above what the other dates tell</source>
            <translation>Desvios padrão acima do que dizem as outras datas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Standard error of the accuracy (0.02: ±4 %)</source>
            <translation>Erro padrão da exatidão (0.02: ±4 %)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Starting…</source>
            <translation>Iniciando…</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>Steps</source>
            <translation>Passos</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <location filename="../../plugin/docks/explain.py" />
            <location filename="../../plugin/docks/read.py" />
            <source>Stopped.</source>
            <translation>Parado.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>Stratified estimators with the map's classes as strata: {}. Intervals are 1.96 standard errors to each side.</source>
            <translation>Estimadores estratificados com as classes do mapa como estratos: {}. Os intervalos são de 1.96 erros padrão para cada lado.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Structure (N)</source>
            <translation>Estrutura (N)</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>Style for QGIS</source>
            <translation>Estilo para o QGIS</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Such as 0, 255: pixels of these values belong to no class and count to no area.</source>
            <translation>Por exemplo 0, 255: os píxeis destes valores não pertencem a nenhuma classe e não contam em nenhuma área.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Such as mg m-3; known variables have theirs.</source>
            <translation>Como mg m-3; as variáveis conhecidas têm a sua.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Summary (CSV)</source>
            <translation>Resumo (CSV)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>Summary (HTML)</source>
            <translation>Resumo (HTML)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Sun zenith (°)</source>
            <translation>Zênite solar (°)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Sun zenith angle (degrees)</source>
            <translation>Ângulo zenital do sol (graus)</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>Sun zenith {0} degrees from the metadata; the view is taken as straight down.</source>
            <translation>Zênite solar {0} graus conforme os metadados; a visada é tomada como vertical.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>Support vector machine</source>
            <translation>Máquina de vetores de suporte</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Table</source>
            <translation>Tabela</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Table of simulations</source>
            <translation>Tabela de simulações</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Table of the rank correlations</source>
            <translation>Tabela das correlações de postos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>Tables (*.csv)</source>
            <translation>Tabelas (*.csv)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Tables (*.csv);;All files (*)</source>
            <translation>Tabelas (*.csv);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Tables (*.npz);;All files (*)</source>
            <translation>Tabelas (*.npz);;Todos os arquivos (*)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>Tables to train from (*.npz);;Tables to read (*.csv)</source>
            <translation>Tabelas para treinar (*.npz);;Tabelas para ler (*.csv)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Take the scene's own numbers</source>
            <translation>Usar os números próprios da cena</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>Taken as one site with others on the same pixels or beside them: {0}. Where that is wrong, give them sites in a field.</source>
            <translation>Tomadas como um só local com outras nos mesmos pixels ou ao lado deles: {0}. Se isso estiver errado, indique os seus locais num campo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/taken.py" />
            <source>Taken on {0}, by the date that the file bears (TIFFTAG_DATETIME).</source>
            <translation>Obtida em {0}, segundo a data que o arquivo traz (TIFFTAG_DATETIME).</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/cost.py" />
            <source>Takes about {} to {} and about {} MB of memory; writes up to {} MB.</source>
            <translation>Leva aproximadamente de {} a {} e usa cerca de {} MB de memória; grava até {} MB.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/cost.py" />
            <source>Takes {} or longer and about {} MB of memory; writes up to {} MB.</source>
            <translation>Leva {} ou mais e usa cerca de {} MB de memória; grava até {} MB.</translation>
        </message>
        <message>
            <location filename="../../core/gp/multitask.py" />
            <source>Tasks must be 0, 1 and so on, and every one must occur.</source>
            <translation>As tarefas devem ser 0, 1 e assim por diante, e cada uma deve aparecer.</translation>
        </message>
        <message>
            <location filename="../../core/gp/multitask.py" />
            <source>Tasks must be whole numbers of shape ({0},); these are {1} {2}.</source>
            <translation>As tarefas devem ser números inteiros de forma ({0},); estas são {1} {2}.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Temperature 0.955 and a bias for each class, fitted on held-out simulated series.</source>
            <translation>Temperatura de 0.955 e um viés por classe, ajustados em séries simuladas reservadas.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Temperature 1.12, fitted on series of places that the network did not see (5 folds).</source>
            <translation>Temperatura 1.12, ajustada com séries de lugares que a rede não viu (5 dobras).</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Temperature {0} and a bias for each class, fitted on simulations that the training did not see.</source>
            <translation>Temperatura {0} e um viés para cada classe, ajustados com simulações que o treinamento não viu.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>Temperature {0} and a bias for each class, fitted on {1} pixels that a user corrected ({2}, on {3}). Elsewhere the correction may not hold.</source>
            <translation>Temperatura {0} e um viés por classe, ajustados em {1} pixels que um usuário corrigiu ({2}, em {3}). Em outros lugares a correção pode não valer.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/modelcard.py" />
            <source>Temperature {0}, fitted on pixels of places that the classifier did not see ({1} folds).</source>
            <translation>Temperatura {0}, ajustada em pixels de lugares que o classificador não viu ({1} partes).</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>TerraClara</source>
            <translation>TerraClara</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>TerraClara needs Python packages that QGIS does not bring. “Install” gets them from the Python Package Index, compares each with the digest that TerraClara knows, and puts them into your QGIS profile. What QGIS itself brings is not touched, and no administrator is needed.</source>
            <translation>O TerraClara precisa de pacotes Python que o QGIS não traz. “Instalar” busca os pacotes no Python Package Index, compara cada um com a impressão digital que o TerraClara conhece e põe todos no seu perfil do QGIS. O que o próprio QGIS traz não é alterado, e não é preciso nenhum administrador.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/cost.py" />
            <source>TerraClara: estimating the run</source>
            <translation>TerraClara: calculando o custo da execução</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>TerraClara: explaining</source>
            <translation>TerraClara: explicando</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/published.py" />
            <source>TerraClara: installing models</source>
            <translation>TerraClara: instalando modelos</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>TerraClara: installing packages</source>
            <translation>TerraClara: instalando pacotes</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>TerraClara: looking at the image</source>
            <translation>TerraClara: examinando a imagem</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>TerraClara: looking at the map</source>
            <translation>TerraClara: examinando o mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>TerraClara: looking at the scene</source>
            <translation>TerraClara: examinando a cena</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>TerraClara: making a folder of packages</source>
            <translation>TerraClara: criando uma pasta de pacotes</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>TerraClara: reading a place</source>
            <translation>TerraClara: lendo um lugar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>TerraClara: removing packages</source>
            <translation>TerraClara: removendo pacotes</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>TerraClara: trying an interpreter</source>
            <translation>TerraClara: testando um interpretador</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>TerraClara: trying the devices</source>
            <translation>TerraClara: testando os dispositivos</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>That map is one of a series and depends on the dates before it; make them again with `terraclara clouds-series`.</source>
            <translation>Esse mapa é de uma série e depende das datas anteriores; faça-os de novo com `terraclara clouds-series`.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The .onnx file to write. It says what it was made from and how good it is.</source>
            <translation>O arquivo .onnx a gravar. Diz de que foi feito e quão bom é.</translation>
        </message>
        <message>
            <location filename="../../core/raster/grid.py" />
            <source>The CRS {0} cannot be understood. Give another, such as EPSG:32631.</source>
            <translation>O SRC {0} não é compreendido. Indique outro, como EPSG:32631.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The Gaussian process has not been fitted; call fit first.</source>
            <translation>O processo gaussiano não foi ajustado; chame antes fit.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The GeoTIFF to write, with one band for each output of the model. It appears when it is complete.</source>
            <translation>O GeoTIFF a gravar, com uma banda por saída do modelo. Aparece quando está completo.</translation>
        </message>
        <message>
            <location filename="../../core/model/lightgbm_text.py" />
            <source>The LightGBM model treats zeros as missing values, which ONNX has no operator for. Train it with zero_as_missing=false.</source>
            <translation>O modelo LightGBM trata zeros como valores ausentes, para o que o ONNX não tem operador. Treine-o com zero_as_missing=false.</translation>
        </message>
        <message>
            <location filename="../../core/stac.py" />
            <source>The STAC item cannot be written to {0}: {1}. The map itself is complete.</source>
            <translation>O item STAC não pode ser gravado em {0}: {1}. O mapa em si está completo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The answer does not depend on the places it names more than on others</source>
            <translation>A resposta não depende dos lugares que nomeia mais que de outros</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <source>The area (x {0} to {1}, y {2} to {3}) does not overlap the scene (x {4} to {5}, y {6} to {7}); choose one inside it.</source>
            <translation>A área (x {0} a {1}, y {2} a {3}) não se sobrepõe à cena (x {4} a {5}, y {6} a {7}); escolha uma dentro dela.</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>The area cannot be copied beside the map {}: {}. Choose another folder.</source>
            <translation>A área não pode ser copiada para junto do mapa {}: {}. Escolha outra pasta.</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <source>The area cannot be drawn onto the scene's pixels ({0}). Repair its polygons, or draw them again.</source>
            <translation>A área não pode ser desenhada sobre os pixels da cena ({0}). Repare os seus polígonos ou desenhe-os de novo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/readout.py" />
            <source>The area holds no center of a pixel; draw a larger one.</source>
            <translation>A área não contém nenhum centro de pixel; desenhe uma maior.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/readout.py" />
            <source>The area misses the scene. Choose one inside it.</source>
            <translation>A área não toca a cena. Escolha outro que esteja dentro.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/readout.py" />
            <source>The area spans {0} x {1} pixels; read out {2} at most, or map the scene.</source>
            <translation>A área abrange {0} x {1} pixels; leia {2} no máximo, ou mapeie a cena.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>The area “{}” cannot be read; choose another layer.</source>
            <translation>A área “{}” não pode ser lida; escolha outra camada.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/area_estimate.py" />
            <source>The areas of the map's classes must be numbers from 0, and not all 0.</source>
            <translation>As áreas das classes do mapa devem ser números a partir de 0, e não todas 0.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The areas with mean, std, bounds of a 90 % interval, spread, pixels and share of flagged ones.</source>
            <translation>As áreas com média, desvio padrão, limites de um intervalo de 90 %, dispersão, pixels e proporção dos sinalizados.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>The areas with the mean of each variable and its standard deviation.</source>
            <translation>As áreas com a média de cada variável e seu desvio padrão.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/table.py" />
            <source>The arrays of the table do not fit one another; make the table again.</source>
            <translation>Os arranjos da tabela não combinam entre si; faça a tabela de novo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tree_shapley.py" />
            <source>The background has the shape {0}, the rows {1}; give rows of the same features.</source>
            <translation>O fundo tem a forma {0}, as linhas {1}; indique linhas dos mesmos atributos.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley.py" />
            <source>The background needs rows of finite values; take spectra of the scene or of the training.</source>
            <translation>O fundo precisa de linhas de valores finitos; use espectros da cena ou do treinamento.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>The band {0} is not NAME=CENTER:WIDTH, such as red=665:30.</source>
            <translation>A banda {0} não é NAME=CENTER:WIDTH, como red=665:30.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>The band {0} is not used, since there is no {1}; give relative_azimuth where a model needs it.</source>
            <translation>A banda {0} não é usada, pois não há {1}; indique relative_azimuth se um modelo precisar.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>The bands add up to the change.</source>
            <translation>As bandas somam a mudança.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The bands are unlike what the model was trained on: neither value nor explanation can be trusted.</source>
            <translation>As bandas são diferentes daquelas com que o modelo foi treinado: nem o valor nem a explicação merecem confiança.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>The bands leave {} of the change unexplained.</source>
            <translation>As bandas deixam sem explicação {} da mudança.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The bands look like what the model was trained on.</source>
            <translation>As bandas se parecem com aquelas com que o modelo foi treinado.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>The bands name no dates: they are taken in the file's order as {0} of {1} dates, the oldest first.</source>
            <translation>As bandas não nomeiam datas: são usadas na ordem do arquivo como {0} de {1} datas, a mais antiga primeiro.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The bands of all scenes, each pixel of the date on which it was most surely clear, and that date. It comes in natural colors, with a layer of the dates below it.</source>
            <translation>As bandas de todas as cenas, cada píxel da data em que estava mais seguramente limpo, e essa data. Vem em cores naturais, com uma camada das datas por baixo.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The bands of each image as reflectance, without the pixels that clouds and shadows hide.</source>
            <translation>As bandas de cada imagem como refletância, sem os pixels que nuvens e sombras escondem.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The bands of the image as reflectance, without the pixels that clouds and shadows hide.</source>
            <translation>As bandas da imagem como refletância, sem os pixels que nuvens e sombras escondem.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>The bands of the map with their legends</source>
            <translation>As bandas do mapa com as suas legendas</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The best of those chosen is kept. A Gaussian process also tells what it does not know; more classifiers take longer.</source>
            <translation>Mantém-se o melhor dos escolhidos. Um processo gaussiano diz também o que não sabe; mais classificadores demoram mais.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The best of those chosen is kept. A Gaussian process also tells where it does not know.</source>
            <translation>Mantém-se o melhor dos escolhidos. Um processo gaussiano diz também onde não sabe.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>The best one for each variable</source>
            <translation>O melhor para cada variável</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <source>The box {0} is empty; give xmin,ymin,xmax,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
            <translation>O retângulo {0} está vazio; indique xmin,ymin,xmax,ymax com xmin &lt; xmax e ymin &lt; ymax.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/intervals.py" />
            <source>The card has no interval at a confidence of {0}. Choose another confidence, or leave it out.</source>
            <translation>A ficha não tem nenhum intervalo com uma confiança de {0}. Escolha outra confiança ou omita-a.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>The card of the chosen model stands here: what it needs, how good it is, its license.</source>
            <translation>Aqui aparece a ficha do modelo escolhido: do que precisa, quão bom é, a sua licença.</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source>The card of {0} names patches of {1} x {2} pixels, but the network's input has the shape {3}. Ask the model's author for a file with a valid card.</source>
            <translation>A ficha de {0} nomeia recortes de {1} x {2} pixels, mas a entrada da rede tem a forma {3}. Peça ao autor do modelo um arquivo com uma ficha válida.</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source>The card of {0} names {1} bands{2}, but the network takes {3}. Ask the model's author for a file with a valid card.</source>
            <translation>A ficha de {0} nomeia {1} bandas{2}, mas a rede usa {3}. Peça ao autor do modelo um arquivo com uma ficha válida.</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source>The card of {0} promises {1}, which the network does not give. Ask the model's author for a file with a valid card.</source>
            <translation>A ficha de {0} promete {1}, que a rede não dá. Peça ao autor do modelo um arquivo com uma ficha válida.</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source>The card of {0} says {1}, but the network's input has the shape {2}. Ask the model's author for a file with a valid card.</source>
            <translation>A ficha de {0} diz {1}, mas a entrada da rede tem a forma {2}. Peça ao autor do modelo um arquivo com uma ficha válida.</translation>
        </message>
        <message>
            <location filename="../../core/model/model.py" />
            <source>The card of {0} speaks of the input {1}; the network has {2}.</source>
            <translation>A ficha de {0} fala da entrada {1}; a rede tem {2}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>The cards of the models stand here.</source>
            <translation>Aqui aparecem as fichas dos modelos.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>The catalog has subtracted the offset of 1000 already, and says so.</source>
            <translation>O catálogo já subtraiu o deslocamento de 1000, e di-lo.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>The catalog holds no model of clouds; choose a model file with the … button.</source>
            <translation>O catálogo não contém nenhum modelo de nuvens; escolha um arquivo de modelo com o botão ….</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <source>The catalog holds no {0}; give an .onnx file with --model.</source>
            <translation>O catálogo não contém {0}; indique um arquivo .onnx com --model.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The cells are sparse: many good vegetation pixels are flagged too.</source>
            <translation>As células são esparsas: muitos bons pixels de vegetação também são marcados.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The chi-square counts noise, errors of the retrieval and what the state leaves open; the p-value is the share of simulations that fit worse.</source>
            <translation>O qui-quadrado conta o ruído, os erros da estimativa e o que o estado deixa em aberto; o valor p é a parte das simulações que se ajustam pior.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/area_estimate.py" />
            <source>The class {0} covers {1} of the map and has no reference sample; label some there, or leave the class out of the assessment.</source>
            <translation>A classe {0} cobre {1} do mapa e não tem nenhuma amostra de referência; rotule alguma ali, ou omita a classe da avaliação.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>The class {0} gets no point, so that nothing can be told of it; ask for a minimum.</source>
            <translation>A classe {0} não recebe nenhum ponto, de modo que nada se pode dizer dela; peça um mínimo.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The class {0} has a single sample: how sure the figures are cannot be told. Label more there.</source>
            <translation>A classe {0} tem uma só amostra: não se pode dizer quão seguros são os números. Rotule mais ali.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>The class {0} has only {1} pixels, fewer than the minimum of {2} points.</source>
            <translation>A classe {0} tem só {1} pixels, menos que o mínimo de {2} pontos.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The class {0} has only {1} samples: its intervals are rough.</source>
            <translation>A classe {0} tem só {1} amostras: os seus intervalos são aproximados.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>The class {0} has {1} pixels; {2} folds need at least {3}. Draw more of it, or use fewer folds.</source>
            <translation>A classe {0} tem {1} pixels; {2} partes precisam de pelo menos {3}. Desenhe mais, ou use menos partes.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/confusion.py" />
            <source>The class {0} is not among {1}; add it.</source>
            <translation>A classe {0} não está entre {1}; acrescente-a.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>The class {0} is too large for a map of pairs; give both maps values up to 64, or leave such classes out.</source>
            <translation>A classe {0} é grande demais para um mapa de pares; dê aos dois mapas valores até 64, ou omita tais classes.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The class {0} of the reference does not occur in the map; all of it is missed.</source>
            <translation>A classe {0} da referência não aparece no mapa; perde-se toda.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/confusion.py" />
            <source>The classes {0} are not in rising order, each once; sort them.</source>
            <translation>As classes {0} não estão em ordem crescente, cada uma uma vez; ordene-as.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>The classes {0} differ in upper and lower case alone and are learned as different ones: give them one name if they are one.</source>
            <translation>As classes {0} só diferem em maiúsculas e minúsculas e são aprendidas como diferentes: dê-lhes um só nome se forem uma.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>The cluster {0} does not answer ({1}). Check its scheduler's address.</source>
            <translation>O cluster {0} não responde ({1}). Confira o endereço do seu agendador.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>The cluster {0} failed ({1}: {2}). Look into the logs of its workers, which need this version of TerraClara; the same run continues from here.</source>
            <translation>O cluster {0} falhou ({1}: {2}). Veja os registros de seus trabalhadores, que precisam desta versão do TerraClara; a mesma execução continua daqui.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>The cluster {0} has no workers. Start some, each with this version of TerraClara; what was computed is kept, and the same run continues from there.</source>
            <translation>O cluster {0} não tem trabalhadores. Inicie alguns, cada um com esta versão do TerraClara; o que foi calculado é mantido, e a mesma execução continua dali.</translation>
        </message>
        <message>
            <location filename="../../core/explain/modes/lrp.py" />
            <source>The composite rule needs the least and the largest input (low, high); give both.</source>
            <translation>A regra composta precisa da menor e da maior entrada (low, high); indique ambas.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>The corrections have the class {0}; write clear, cloud, thin cloud, shadow, water or snow.</source>
            <translation>As correções têm a classe {0}; escreva clear, cloud, thin cloud, shadow, water ou snow.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>The corrections hold {0} pixels; draw at least ten.</source>
            <translation>As correções contêm {0} pixels; desenhe pelo menos dez.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The covariance matrix of the samples is not positive definite. Remove duplicate samples or give a larger noise variance.</source>
            <translation>A matriz de covariância das amostras não é definida positiva. Retire amostras duplicadas ou indique uma variância do ruído maior.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>The date {0}</source>
            <translation>A data {0}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The date {0} of plot {1} is no day; write it as 2024-06-30.</source>
            <translation>A data {0} da parcela {1} não é um dia; escreva-a como 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The dates differ by only {0} of what the maps' standard deviations allow, since much of a model's error is the same on all dates: only large jumps are found. The series' own spread finds more.</source>
            <translation>As datas diferem só em {0} do que permitem os desvios padrão dos mapas, já que grande parte do erro de um modelo é igual em todas as datas: só se encontram saltos grandes. A dispersão própria da série encontra mais.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>The dates were not given in the order of time and are taken in it.</source>
            <translation>As datas não foram dadas na ordem do tempo e são tomadas nessa ordem.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The day of each measurement, where the scenes are of several. Empty: a field called date or alike.</source>
            <translation>O dia de cada medida, se as cenas são de vários. Vazio: um campo chamado date ou semelhante.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The day of the scene is not known, so that the plots' days do not count; write it into its name, as 2024-06-30.</source>
            <translation>Não se conhece o dia da cena, de modo que os dias das parcelas não contam; escreva-o no seu nome, como 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The day of {0} is not known; write it into its name, as 2024-06-30.</source>
            <translation>Não se conhece o dia de {0}; escreva-o no seu nome, como 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The day of {0} is not known; write it into the name, as 2024-06-30.</source>
            <translation>Não se conhece o dia de {0}; escreva-o no nome, como 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>The description of {0} in its package is not the expected one ({1}). Give the wheel of the supported version.</source>
            <translation>A descrição de {0} no seu pacote não é a esperada ({1}). Indique o pacote (wheel) da versão suportada.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/pixels.py" />
            <source>The device ran out of memory; batches were reduced to {0} pixels.</source>
            <translation>O dispositivo ficou sem memória; os lotes foram reduzidos a {0} pixels.</translation>
        </message>
        <message>
            <location filename="../../core/model/device.py" />
            <source>The device {0} is not offered by the installed ONNX Runtime, which has {1}. Choose one of these or auto, or install the runtime made for the device.</source>
            <translation>O dispositivo {0} não é oferecido pelo ONNX Runtime instalado, que tem {1}. Escolha um destes ou auto, ou instale o runtime feito para o dispositivo.</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>The device {0} was asked for, but ONNX Runtime could not use it (its driver or libraries are missing) and fell back to the CPU. Choose cpu or auto, or repair the device's libraries.</source>
            <translation>O dispositivo {0} foi pedido, mas o ONNX Runtime não pôde usá-lo (faltam o seu driver ou as suas bibliotecas) e recorreu à CPU. Escolha cpu ou auto, ou repare as bibliotecas do dispositivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>The difference from the mean, taken apart so that the bands add up (DeepLIFT)</source>
            <translation>A diferença em relação à média, decomposta de modo que as bandas somam (DeepLIFT)</translation>
        </message>
        <message>
            <location filename="../../core/gp/domain.py" />
            <source>The domain's arrays lack {0}; save the model again.</source>
            <translation>Falta {0} nos arranjos do domínio; salve o modelo de novo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>The emulator has the bands {0}, the sensor {1}; train an emulator for this sensor.</source>
            <translation>O emulador tem as bandas {0}, o sensor {1}; treine um emulador para este sensor.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/emulator.py" />
            <source>The emulator was trained for {0} from {1} to {2}, and the laws go from {3} to {4}; train one for these laws.</source>
            <translation>O emulador foi treinado para {0} de {1} a {2}, e as leis vão de {3} a {4}; treine um para estas leis.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>The emulator's relative error of reflectance: median {}, 99th percentile {}.</source>
            <translation>Erro relativo de refletância do emulador: mediana {}, percentil 99 {}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The error variance must be {0} finite values of 0 or more, one for each sample.</source>
            <translation>A variância do erro deve ser {0} valores finitos de 0 ou mais, um por amostra.</translation>
        </message>
        <message>
            <location filename="../../core/explain/sensitivity.py" />
            <source>The estimate does not vary over the background; give spectra that differ.</source>
            <translation>A estimativa não varia sobre o fundo; indique espectros que difiram.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The field that holds the class of each area, as text or as a whole number.</source>
            <translation>O campo que contém a classe de cada área, como texto ou como número inteiro.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The field that holds the true class, by its value or its name in the map. Points where it is empty are left out.</source>
            <translation>O campo que contém a classe verdadeira, pelo seu valor ou nome no mapa. Os pontos onde está vazio são omitidos.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The field that says what is inside a polygon: clear, cloud, thin cloud, shadow, water or snow.</source>
            <translation>O campo que diz o que há dentro de um polígono: clear, cloud, thin cloud, shadow, water ou snow.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The field {0} holds {1}, which cannot have been measured (usual are {2} to {3}); leave missing values empty, and check the field and its unit.</source>
            <translation>O campo {0} contém {1}, que não pode ter sido medido (o usual é de {2} a {3}); deixe vazios os valores que faltam, e confira o campo e a sua unidade.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The field {0} of plot {1} holds {2}, which is no number. Correct it, or leave it empty.</source>
            <translation>O campo {0} da parcela {1} contém {2}, que não é um número. Corrija-o ou deixe-o vazio.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The field {0} of {1} holds {2} for {3} samples, which is no class of the map (it has {4}). {5}</source>
            <translation>O campo {0} de {1} contém {2} em {3} amostras, que não é uma classe do mapa (ele tem {4}). {5}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The field {0} of {1} holds {2}, which is neither a whole number from 0 to 65535 nor one of the map's names ({3}). Correct the field, or choose another.</source>
            <translation>O campo {0} de {1} contém {2}, que não é um número inteiro de 0 a 65535 nem um dos nomes do mapa ({3}). Corrija o campo ou escolha outro.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The field {0} of {1} is empty for all {2} samples; label them first.</source>
            <translation>O campo {0} de {1} está vazio nas {2} amostras; rotule-as antes.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The figures are given once more without pixels this close to a boundary of the reference.</source>
            <translation>Os números são dados mais uma vez sem os pixels tão próximos de uma borda da referência.</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>The file does not say how its whole numbers become reflectance; reflectance x 10,000 is assumed (scale 0.0001). Give scale and offset if that is wrong.</source>
            <translation>O arquivo não diz como os seus números inteiros se tornam refletância; supõe-se refletância x 10,000 (scale 0.0001). Indique a escala e o deslocamento se não for assim.</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>The file holds 8-bit numbers and does not say how they become reflectance: give scale and offset.</source>
            <translation>O arquivo contém números de 8 bits e não diz como se tornam refletância: indique a escala e o deslocamento.</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>The file holds whole numbers up to {0} without a scale: give scale and offset.</source>
            <translation>O arquivo contém números inteiros até {0} sem escala: indique a escala e o deslocamento.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>The file makes {0} of the trees' sum, and not by scaling it alone. {1}</source>
            <translation>O arquivo faz {0} da soma das árvores, e não só por escala. {1}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>The file marks all of its bands as bad; name those to learn from.</source>
            <translation>O arquivo marca todas as suas bandas como ruins; nomeie aquelas com que aprender.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>The file names no nodata value; pixels of 0 in all needed bands are left out.</source>
            <translation>O arquivo não nomeia nenhum valor sem dados; omitem-se os pixels que são 0 em todas as bandas necessárias.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>The file names no nodata value; pixels of 0 in all needed bands, and of -9999, are left out.</source>
            <translation>O arquivo não nomeia nenhum valor nodata; ficam de fora os pixels com 0 em todas as bandas necessárias, e com -9999.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The folder that holds the scenes; products may be folders or archives in it.</source>
            <translation>A pasta que contém as cenas; os produtos podem ser pastas ou arquivos compactados nela.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>The folder {0} cannot be made ({1}); choose another folder.</source>
            <translation>A pasta {0} não pode ser criada ({1}); escolha outra pasta.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>The folder {0} cannot be made: {1}; choose another folder.</source>
            <translation>A pasta {0} não pode ser criada: {1}; escolha outra pasta.</translation>
        </message>
        <message>
            <location filename="../../core/raster/find.py" />
            <source>The folder {0} cannot be read ({1}); choose another.</source>
            <translation>A pasta {0} não pode ser lida ({1}); escolha outra.</translation>
        </message>
        <message>
            <location filename="../../core/batch/run.py" />
            <location filename="../../core/raster/writer.py" />
            <source>The folder {0} does not exist; create it or choose another.</source>
            <translation>A pasta {0} não existe; crie-a ou escolha outra.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>The folder {0} is read-only; choose another.</source>
            <translation>A pasta {0} é somente leitura; escolha outra.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>The folder {} cannot be made ({}); choose another one.</source>
            <translation>A pasta {} não pode ser criada ({}); escolha outra.</translation>
        </message>
        <message>
            <location filename="../../core/raster/grid.py" />
            <source>The geotransform {0} places all pixels on one line. Georeference the file again.</source>
            <translation>A geotransformação {0} põe todos os pixels em uma linha. Georreferencie o arquivo de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>The granule's metadata are missing, so sun and view angles are unknown.</source>
            <translation>Faltam os metadados do grânulo, de modo que não se conhecem os ângulos de sol e de visada.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>The granule's metadata tell no angles of sun and view.</source>
            <translation>Os metadados do grânulo não dizem ângulos do sol nem da vista.</translation>
        </message>
        <message>
            <location filename="../../core/raster/footprint.py" />
            <source>The grid's place on the globe cannot be found ({0}). Check its CRS and its geotransform.</source>
            <translation>Não é possível encontrar o lugar da grade no globo ({0}). Verifique o seu SRC e a sua geotransformação.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>The image to learn from and to map.</source>
            <translation>A imagem da qual aprender e a mapear.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>The images are of {0} granules of {1}; choose those of one.</source>
            <translation>As imagens são de {0} grânulos de {1}; escolha as de um só.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/indices.py" />
            <source>The index {0} needs a band {1}, and those that are learned from, {2}, hold none that is known as such. Leave the index out, learn from that band too, or name the bands.</source>
            <translation>O índice {0} precisa de uma banda {1}, e entre aquelas de que se aprende, {2}, nenhuma é conhecida como tal. Omita o índice, aprenda também dessa banda ou nomeie as bandas.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>The input of {0} has the shape {1}; (n, bands) for pixels or (n, bands, height, width) for images is needed. Export the model in one of these.</source>
            <translation>A entrada de {0} tem a forma {1}; é preciso (n, bands) para pixels ou (n, bands, height, width) para imagens. Exporte o modelo numa destas formas.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The inputs {0} name a column twice, or the value {1} itself; name the columns of the spectra, each once.</source>
            <translation>As entradas {0} nomeiam duas vezes uma coluna, ou o próprio valor {1}; nomeie as colunas dos espectros, cada uma uma vez.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>The interpreter {0} cannot be started ({1}). Choose another under “Packages”.</source>
            <translation>O interpretador {0} não pode ser iniciado ({1}). Escolha outro em “Pacotes”.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>The interpreter {0} cannot run models: {1}. Install the package there, as with `{2} -m pip install onnxruntime`, or choose another interpreter.</source>
            <translation>O interpretador {0} não pode executar modelos: {1}. Instale o pacote ali, como com `{2} -m pip install onnxruntime`, ou escolha outro interpretador.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>The interpreter {0} could not make the map ({1}). It needs numpy, scipy, GDAL and onnxruntime; choose another under “Packages”.</source>
            <translation>O interpretador {0} não pôde fazer o mapa ({1}). Ele precisa de numpy, scipy, GDAL e onnxruntime; escolha outro em “Pacotes”.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>The item names no offset, and images of baseline 04.00 and later have one of 1000.</source>
            <translation>O item não indica deslocamento, e as imagens da linha de processamento 04.00 e posteriores têm um de 1000.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>The item tells no angles of sun and view.</source>
            <translation>O item não indica os ângulos do sol e da vista.</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>The kernel's arrays cannot be read ({0}); export the model again.</source>
            <translation>Os arranjos do núcleo não podem ser lidos ({0}); exporte o modelo de novo.</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>The kernel's arrays lack {0}; export the model again.</source>
            <translation>Falta {0} nos arranjos do núcleo; exporte o modelo de novo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>The labels must say which values are cloud and which are not, such as 0=shadow,1=clear,4=cloud.</source>
            <translation>Os rótulos devem dizer que valores são nuvem e quais não, como 0=shadow,1=clear,4=cloud.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/trials.py" />
            <source>The labels of all classes but one lie in one place; draw each class in several.</source>
            <translation>Os rótulos de todas as classes menos uma estão em um lugar; desenhe cada classe em vários.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The law of {0} has sd {1}; give one above 0, or none for a uniform law.</source>
            <translation>A lei de {0} tem sd {1}; indique um acima de 0, ou nenhum para uma lei uniforme.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The law of {0} has {1} classes; give a whole number from 1 to 20.</source>
            <translation>A lei de {0} tem {1} classes; dê um número inteiro de 1 a 20.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The law of {0} needs low and high, and may have {1}.</source>
            <translation>A lei de {0} precisa de low e high, e pode ter {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The laws are no JSON ({0}). Correct the file, or give another.</source>
            <translation>As leis não são JSON ({0}). Corrija o arquivo ou indique outro.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The laws must be an object of variables, such as {{"lai": {{"low": 0, "high": 8}}}}.</source>
            <translation>As leis devem ser um objeto de variáveis, como {{"lai": {{"low": 0, "high": 8}}}}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The laws {0} cannot be read ({1}); give another file.</source>
            <translation>As leis {0} não podem ser lidas ({1}); indique outro arquivo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/inside.py" />
            <source>The layer {0} has the shape {1}; places are found in maps, in a channel that is there.</source>
            <translation>A camada {0} tem a forma {1}; os lugares se encontram em mapas, em um canal que exista.</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>The layer “{}” cannot be read from {}; repair its source.</source>
            <translation>A camada “{}” não pode ser lida de {}; repare a sua fonte.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>The layer “{}” cannot be read; choose another, or leave it out.</source>
            <translation>A camada “{}” não pode ser lida; escolha outra ou omita-a.</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>The layer “{}” comes from a service or database ({}), not from an image file. Save it as GeoTIFF with raw data first (right-click the layer, Export, Save as), or choose the image file.</source>
            <translation>A camada “{}” vem de um serviço ou banco de dados ({}), não de um arquivo de imagem. Salve-a primeiro como GeoTIFF com dados brutos (clique direito na camada, Exportar, Salvar como) ou escolha o arquivo de imagem.</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>The layer “{}” is no map that TerraClara made; choose one of a group of results.</source>
            <translation>A camada “{}” não é um mapa feito por TerraClara; escolha uma de um grupo de resultados.</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>The layer “{}” is not a raster; choose a satellite image.</source>
            <translation>A camada “{}” não é um raster; escolha uma imagem de satélite.</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>The layer “{}” lies in {} here, but in {} in its file, which is what the map would have. Write it into the file with “Assign projection” of the Processing toolbox, or set the layer's own one again.</source>
            <translation>A camada “{}” está aqui em {}, mas no seu arquivo em {}, que é o que o mapa teria. Escreva-o no arquivo com “Atribuir projeção” da caixa de ferramentas de processamento, ou reponha o da própria camada.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>The layout “{}” is in the menu Project, Layouts.</source>
            <translation>O layout “{}” está no menu Projeto, Layouts.</translation>
        </message>
        <message>
            <location filename="../../core/explain/coalitions.py" />
            <source>The linear model explains {0} of the network's answers around this input.</source>
            <translation>O modelo linear explica {0} das respostas da rede em torno desta entrada.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <source>The list {0} cannot be read ({1}); give a text file with a scene a line.</source>
            <translation>A lista {0} não pode ser lida ({1}); indique um arquivo de texto com uma cena por linha.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The map cannot be made again with other weights: nothing speaks for it.</source>
            <translation>O mapa não pode ser refeito com outros pesos: nada fala a seu favor.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>The map cannot be written as “{}”; choose a name that ends in .tif.</source>
            <translation>O mapa não pode ser gravado como “{}”; escolha um nome que termine em .tif.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>The map could not be made; the log says why.</source>
            <translation>O mapa não pôde ser feito; o registro diz por quê.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>The map has no CRS: its areas are numbers of pixels.</source>
            <translation>O mapa não tem SRC: as suas áreas são números de pixels.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>The map has no band {0}, so what depends on it is left out.</source>
            <translation>O mapa não tem a banda {0}, por isso o que depende dela é omitido.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>The map has no class {0}, for which an accuracy is expected; it has {1}.</source>
            <translation>O mapa não tem a classe {0}, para a qual se espera uma exatidão; tem {1}.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>The map has no cloud probability.</source>
            <translation>O mapa não tem probabilidade de nuvem.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>The map has no standard deviation, so that only its errors can be judged.</source>
            <translation>O mapa não tem desvio padrão, de modo que só os seus erros podem ser julgados.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>The map has no uncertainty.</source>
            <translation>O mapa não tem incerteza.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>The map has {0} classes; {1} at most can be cleaned and outlined. Leave both out.</source>
            <translation>O mapa tem {0} classes; no máximo {1} podem ser limpas e delineadas. Omita ambas as coisas.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>The map is made, but no pixel of it is valid.</source>
            <translation>O mapa está pronto, mas nenhum pixel dele é válido.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The map is zero everywhere: nothing that its layer holds speaks for this here.</source>
            <translation>O mapa é zero em toda parte: nada do que a sua camada contém fala a favor disto aqui.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The map lies in a group of its own. Bright is dense: 0 is bare ground, above 5 the ground can hardly be seen from above. Two thirds of the true values lie within one standard deviation of the estimate.</source>
            <translation>O mapa está em um grupo próprio. Claro é denso: 0 é solo nu, acima de 5 mal se vê o solo de cima. Dois terços dos valores verdadeiros estão a menos de um desvio padrão da estimativa.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>The map of clouds and shadows.</source>
            <translation>O mapa de nuvens e sombras.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The map of the scene with the new model. Skipped: the model alone is written.</source>
            <translation>O mapa da cena com o novo modelo. Ignorado: só o modelo é gravado.</translation>
        </message>
        <message>
            <location filename="../../core/explain/recorded.py" />
            <source>The map of {0} depends on the ground that the dates before it showed, and only what a network saw can be explained. Explain a map of this date alone, or map the series with the method network.</source>
            <translation>O mapa de {0} depende do solo que as datas anteriores mostraram, e só o que uma rede viu pode ser explicado. Explique um mapa só desta data, ou mapeie a série com o método network.</translation>
        </message>
        <message>
            <location filename="../../core/explain/recorded.py" />
            <source>The map of {0} does not say which dates were looked at; map the series again, and explain that.</source>
            <translation>O mapa de {0} não diz que datas foram olhadas; mapeie a série de novo e explique esse mapa.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <location filename="../../core/retrieval/zone_law.py" />
            <source>The map says: {0}</source>
            <translation>O mapa diz: {0}</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>The map would have no band of classes, and so there is nothing to clean or to outline; leave cleaning and polygons out, or choose a model and outputs with classes.</source>
            <translation>O mapa não teria nenhuma banda de classes, de modo que não há nada a limpar nem a delinear; omita a limpeza e os polígonos, ou escolha um modelo e saídas com classes.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>The map would have several bands of classes ({0}); choose one of them among the outputs.</source>
            <translation>O mapa teria várias bandas de classes ({0}); escolha uma delas entre as saídas.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>The map {0} is complete; its polygons were not written.</source>
            <translation>O mapa {0} está completo; os seus polígonos não foram gravados.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>The map {0} lies on another grid than {1}; compare explanations of one scene or of scenes on one grid.</source>
            <translation>O mapa {0} está em outra grade que {1}; compare explicações de uma mesma cena ou de cenas em uma mesma grade.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>The map's CRS does not keep areas (up to {0} times the true ones): bring the map into an equal-area CRS before reading its areas.</source>
            <translation>O SRC do mapa não conserva as áreas (até {0} vezes as verdadeiras): leve o mapa a um SRC equivalente antes de ler as suas áreas.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>The map's intervals at {} hold {:.1%} of the measured values; they are {} wide on average.</source>
            <translation>Os intervalos do mapa a {} contêm {:.1%} dos valores medidos; têm {} de largura em média.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>The map's model was calibrated on a file of this name: judge it by plots that it did not see.</source>
            <translation>O modelo do mapa foi calibrado em um arquivo deste nome: julgue-o com parcelas que não viu.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The maps and the summary are written here.</source>
            <translation>Os mapas e o resumo são gravados aqui.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The maps are of several variables ({0}); give maps of one.</source>
            <translation>Os mapas são de várias variáveis ({0}); indique mapas de uma.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The maps are of {0} days; {1} or more are needed to tell a jump.</source>
            <translation>Os mapas são de {0} dias; são necessários {1} ou mais para distinguir um salto.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The maps have different units ({0}); give maps of one variable.</source>
            <translation>Os mapas têm unidades diferentes ({0}); indique mapas de uma variável.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>The maps have more than {0} pairs of values; choose their bands of classes.</source>
            <translation>Os mapas têm mais de {0} pares de valores; escolha as suas bandas de classes.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>The maps have no pixels with data in common; compare maps of one place.</source>
            <translation>Os mapas não têm pixels com dados em comum; compare mapas de um mesmo lugar.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>The maps number their classes differently: classes of one name are one, with the first map's number.</source>
            <translation>Os mapas numeram as suas classes de modo diferente: classes do mesmo nome são uma só, com o número do primeiro mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The maps' own standard deviations, or how much the dates differ over the whole series: that finds more where a model errs alike on all dates.</source>
            <translation>Os desvios padrão dos próprios mapas, ou quanto as datas diferem em toda a série: assim se encontra mais onde um modelo erra do mesmo modo em todas as datas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>The maps' standard deviations</source>
            <translation>Os desvios padrão dos mapas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/jumps.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>The maps, one for each date or scene</source>
            <translation>Os mapas, um por data ou cena</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>The maps, one for each variable</source>
            <translation>Os mapas, um por variável</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>The mask that the package gives with its defaults: probability averaged over a disk of radius 1 pixel, cloud where that is above 0.4, and clouds grown by a disk of radius 1 pixel.</source>
            <translation>A máscara que o pacote dá com os seus padrões: probabilidade promediada em um disco de raio 1 pixel, nuvem onde excede 0.4, e nuvens aumentadas com um disco de raio 1 pixel.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>The mean over the selected polygons of the current layer</source>
            <translation>A média sobre os polígonos selecionados da camada atual</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>The memory allows tiles of {0} pixels, which are less than the network looks at: what far pixels gave is left out. {1} MB are enough.</source>
            <translation>A memória permite blocos de {0} píxeis, menos do que a rede olha: o que os píxeis distantes deram fica de fora. {1} MB bastam.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/recurrent.py" />
            <source>The method network does not run on a cluster; leave the cluster out.</source>
            <translation>O método network não funciona em um cluster; omita o cluster.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/recurrent.py" />
            <source>The method network needs a model of several dates, and {0} looks at one. Leave the model out, or choose the method linear or gp.</source>
            <translation>O método network precisa de um modelo de várias datas, e {0} olha uma só. Omita o modelo, ou escolha o método linear ou gp.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>The method {0} is not known; choose {1} or network.</source>
            <translation>O método {0} não é conhecido; escolha {1} ou network.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/background.py" />
            <source>The method {0} is not known; choose {1}.</source>
            <translation>O método {0} não é conhecido; escolha {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>The mode {0} of {1} lies too far from its range {2} to {3}. Give one nearer to it.</source>
            <translation>A moda {0} de {1} está longe demais da sua faixa de {2} a {3}. Indique uma mais próxima dele.</translation>
        </message>
        <message>
            <location filename="../../core/model/lightgbm_text.py" />
            <source>The model</source>
            <translation>O modelo</translation>
        </message>
        <message>
            <location filename="../../core/model/save.py" />
            <source>The model cannot be written to {0}: {1}. Choose another place.</source>
            <translation>O modelo não pode ser gravado em {0}: {1}. Escolha outro lugar.</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>The model failed while running: {0}. Try the device cpu, or another model.</source>
            <translation>O modelo falhou durante a execução: {0}. Experimente o dispositivo cpu ou outro modelo.</translation>
        </message>
        <message>
            <location filename="../../core/model/graph.py" />
            <source>The model file {0} cannot be read: {1}. Copy or download it again.</source>
            <translation>O arquivo de modelo {0} não pode ser lido: {1}. Copie-o ou baixe-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/model/graph.py" />
            <source>The model file {0} is empty. Copy or download it again.</source>
            <translation>O arquivo de modelo {0} está vazio. Copie-o ou baixe-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/bands.py" />
            <source>The model gives an output of shape {0}, which is neither one value a pixel nor one a class. Choose another model.</source>
            <translation>O modelo dá uma saída de forma {0}, que não é nem um valor por pixel nem um por classe. Escolha outro modelo.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model gives no {0} at a confidence of {1}; choose {2}.</source>
            <translation>O modelo não dá {0} com uma confiança de {1}; escolha {2}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/asked.py" />
            <source>The model gives one score and not one for each class; ask for class=NAME.</source>
            <translation>O modelo dá uma só pontuação e não uma por classe; pergunte por class=NAME.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/bands.py" />
            <source>The model gives {0} classes, but its card has thresholds for {1}. Ask the model's author for a file with a valid card.</source>
            <translation>O modelo dá {0} classes, mas a sua ficha tem limiares para {1}. Peça ao autor do modelo um arquivo com uma ficha válida.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/bands.py" />
            <source>The model gives {0} classes, but its card names {1}. Ask the model's author for a file with a valid card.</source>
            <translation>O modelo dá {0} classes, mas a sua ficha nomeia {1}. Peça ao autor do modelo um arquivo com uma ficha válida.</translation>
        </message>
        <message>
            <location filename="../../core/explain/relevance_graph.py" />
            <source>The model gives {0} classes, from 0 to {1}, and not {2}. Choose one of them.</source>
            <translation>O modelo dá {0} classes, de 0 a {1}, e não {2}. Escolha uma delas.</translation>
        </message>
        <message>
            <location filename="../../core/explain/forwards.py" />
            <source>The model has no output {0}; choose one of {1}.</source>
            <translation>O modelo não tem a saída {0}; escolha uma de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <source>The model is unsure about {0} of this scene: look at the mask before you use it, and do not trust it where the uncertainty is high.</source>
            <translation>O modelo duvida de {0} desta cena: olhe a máscara antes de usá-la, e não confie nela onde a incerteza é alta.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>The model names no publication.</source>
            <translation>O modelo não nomeia nenhuma publicação.</translation>
        </message>
        <message>
            <location filename="../../core/gp/posterior.py" />
            <source>The model needs inputs of shape (n, {0}), not {1}. Give it its own bands, in their order.</source>
            <translation>O modelo precisa de entradas de forma (n, {0}), não {1}. Dê-lhe as suas próprias bandas, na sua ordem.</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>The model needs more memory than the {0} has. Close other programs, or choose another device or a smaller model.</source>
            <translation>O modelo precisa de mais memória do que {0} tem. Feche outros programas, ou escolha outro dispositivo ou um modelo menor.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model takes the file's own numbers: nothing was scaled.</source>
            <translation>O modelo usa os números próprios do arquivo: nada foi escalado.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model takes {0} bands and does not say which; the scene has {1}. Choose a scene with enough bands.</source>
            <translation>O modelo usa {0} bandas e não diz quais; a cena tem {1}. Escolha uma cena com bandas suficientes.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model was made for pixels of {0}; this scene's are {1} m and show nothing of what it knows. Choose a finer scene, or a model for this one.</source>
            <translation>O modelo foi feito para pixels de {0}; os desta cena são de {1} m e não mostram nada do que ele sabe. Escolha uma cena mais fina, ou um modelo para esta.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model was made for pixels of {0}; this scene's are {1} m, so the map may be biased. Resample the scene, or choose a model for its resolution.</source>
            <translation>O modelo foi feito para pixels de {0}; os desta cena são de {1} m, de modo que o mapa pode ser enviesado. Reamostre a cena, ou escolha um modelo para a sua resolução.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model was made for {0}; this scene holds {1}, so its map will be biased.</source>
            <translation>O modelo foi feito para {0}; esta cena contém {1}, de modo que o seu mapa será enviesado.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>The model was trained on another season: its date {0} lies around {1}, the scene's is {2}. Its map is not to be trusted; give the dates of its season.</source>
            <translation>O modelo foi treinado com outra estação: a sua data {0} cai por volta de {1}, a da cena é {2}. O seu mapa não merece confiança; indique as datas da sua estação.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>The model was written to {}, but its map could not be made: {}</source>
            <translation>O modelo foi gravado em {}, mas não foi possível fazer o seu mapa: {}</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>The model {0} counts the noise of its bands already; choose the model that it was made from.</source>
            <translation>O modelo {0} já conta com o ruído das suas bandas; escolha o modelo a partir do qual foi feito.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>The model {0} does not look at a series of images, so that there is no date to choose; leave the date out.</source>
            <translation>O modelo {0} não olha uma série de imagens, de modo que não há data a escolher; omita a data.</translation>
        </message>
        <message>
            <location filename="../../core/explain/occlusion_graph.py" />
            <source>The model {0} does not say how many classes it tells; choose another method.</source>
            <translation>O modelo {0} não diz quantas classes distingue; escolha outro método.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model {0} gives neither sets of classes nor intervals; leave the confidence out, or choose a model with probabilities or a standard deviation.</source>
            <translation>O modelo {0} não dá conjuntos de classes nem intervalos; omita a confiança, ou escolha um modelo com probabilidades ou um desvio padrão.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The model {0} gives no class and no number that could be explained. Choose another model.</source>
            <translation>O modelo {0} não dá nenhuma classe nem número que se possa explicar. Escolha outro modelo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>The model {0} gives no estimate of single pixels with a standard deviation; choose one of retrieval, such as lai-s2-20m.</source>
            <translation>O modelo {0} não dá nenhuma estimativa de pixels isolados com desvio padrão; escolha um de estimativa, como lai-s2-20m.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>The model {0} gives no finite estimate on some of the plots; leave them out.</source>
            <translation>O modelo {0} não dá uma estimativa finita em algumas das parcelas; omita-as.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>The model {0} gives no single estimate of each pixel; choose one of retrieval, such as lai-s2-20m.</source>
            <translation>O modelo {0} não dá uma única estimativa por pixel; escolha um de estimativa, como lai-s2-20m.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The model {0} gives no standard deviation and no classes, and so no uncertainty that could be explained. Ask for one of its outputs, or choose another model.</source>
            <translation>O modelo {0} não dá desvio padrão nem classes, e portanto nenhuma incerteza que se possa explicar. Peça uma das suas saídas ou escolha outro modelo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>The model {0} gives no standard deviation, so {1} gets no intervals.</source>
            <translation>O modelo {0} não dá desvio padrão, de modo que {1} não recebe intervalos.</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>The model {0} has changed since that map was made (SHA-256 {1}, then {2}). Bring the old file back, or make a new map with `terraclara run`.</source>
            <translation>O modelo {0} mudou desde que esse mapa foi feito (SHA-256 {1}, então {2}). Recupere o arquivo antigo, ou faça um mapa novo com `terraclara run`.</translation>
        </message>
        <message>
            <location filename="../../core/explain/recorded.py" />
            <source>The model {0} has changed since that map was made; bring the old file back, or make the map again.</source>
            <translation>O modelo {0} mudou desde que esse mapa foi feito; recupere o arquivo antigo, ou faça o mapa de novo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The model {0} has no class {1}; {2}.</source>
            <translation>O modelo {0} não tem a classe {1}; {2}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The model {0} has no ensemble of trees; choose another method.</source>
            <translation>O modelo {0} não tem nenhum conjunto de árvores; escolha outro método.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <location filename="../../core/model/card.py" />
            <source>The model {0} has no output {1}; it has {2}.</source>
            <translation>O modelo {0} não tem a saída {1}; tem {2}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/randomize.py" />
            <source>The model {0} holds {1} weights, too few to shuffle. Leave this check out.</source>
            <translation>O modelo {0} contém {1} pesos, poucos demais para embaralhar. Omita esta verificação.</translation>
        </message>
        <message>
            <location filename="../../core/model/catalog.py" />
            <source>The model {0} is not installed. Run `terraclara install {1}` to get it: {2} MB, licence {3}.</source>
            <translation>O modelo {0} não está instalado. Execute `terraclara install {1}` para obtê-lo: {2} MB, licença {3}.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The model {0} looks at {1} dates at once, and this is one scene. Map a series with `terraclara {2}`, or choose a model of one date.</source>
            <translation>O modelo {0} olha {1} datas de uma vez, e esta é uma só cena. Mapeie uma série com `terraclara {2}`, ou escolha um modelo de uma data.</translation>
        </message>
        <message>
            <location filename="../../core/explain/occlusion_graph.py" />
            <source>The model {0} takes exactly {1} pixels at a time, so that bands cannot be left out in one run; choose another method.</source>
            <translation>O modelo {0} usa exatamente {1} pixels de cada vez, de modo que não se podem omitir bandas em uma execução; escolha outro método.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>The model {0} takes {1} of {2} dates of one season</source>
            <translation>O modelo {0} usa {1} de {2} datas de uma estação</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The model {0} tells no classes; ask for one of its numbers: {1}.</source>
            <translation>O modelo {0} não distingue classes; pergunte por um dos seus números: {1}.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/reuse.py" />
            <source>The model {0} that made the map is not where it was, nor beside the map, nor installed: whether samples trained it cannot be told. Give the training areas to be sure.</source>
            <translation>O modelo {0} que fez o mapa não está onde estava, nem ao lado do mapa, nem instalado: não se pode dizer se há amostras que o treinaram. Indique as áreas de treinamento para ter certeza.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The model {0} {1}, whose Shapley values are not known in closed form here. Choose sampled Shapley values.</source>
            <translation>O modelo {0} {1}, cujos valores de Shapley não se conhecem aqui em forma fechada. Escolha valores de Shapley amostrados.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>The model {} retrieves {}, not {}; choose another model or variable.</source>
            <translation>O modelo {} estima {}, não {}; escolha outro modelo ou outra variável.</translation>
        </message>
        <message>
            <location filename="../../core/gp/posterior.py" />
            <source>The model's arrays cannot be read ({0}); save the model again.</source>
            <translation>Os arranjos do modelo não podem ser lidos ({0}); salve o modelo de novo.</translation>
        </message>
        <message>
            <location filename="../../core/gp/posterior.py" />
            <source>The model's arrays do not fit one another or hold values that are not finite; save it again.</source>
            <translation>Os arranjos do modelo não combinam entre si ou contêm valores não finitos; salve-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/gp/posterior.py" />
            <source>The model's arrays lack {0}; save the model again.</source>
            <translation>Falta {0} nos arranjos do modelo; salve o modelo de novo.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>The model's band of classes holds values such as {0}, which are no whole numbers; leave cleaning and polygons out.</source>
            <translation>A banda de classes do modelo contém valores como {0}, que não são números inteiros; omita a limpeza e os polígonos.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The model's card cannot be read ({0}: {1}). Ask the model's author for a file with a valid card.</source>
            <translation>A ficha do modelo não pode ser lida ({0}: {1}). Peça ao autor do modelo um arquivo com uma ficha válida.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The model's card has format {0}; this version reads up to {1}. Update TerraClara to use the model.</source>
            <translation>A ficha do modelo tem o formato {0}; esta versão lê até {1}. Atualize o TerraClara para usar o modelo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>The model's classes are {0}; {1}. Say what each is, in order: clear, cloud, thin cloud, shadow, water or snow.</source>
            <translation>As classes do modelo são {0}; {1}. Diga o que é cada uma, em ordem: clear, cloud, thin cloud, shadow, water ou snow.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The model's file keeps, as hashed numbers, where the areas lie, so that an accuracy at these places is noticed. Checked: it does not.</source>
            <translation>O arquivo do modelo guarda, como números de hash, onde ficam as áreas, para que se note uma exatidão medida nesses lugares. Marcado: não os guarda.</translation>
        </message>
        <message>
            <location filename="../../core/gp/classification_graph.py" />
            <source>The model's probabilities change by {0} when it is written as ONNX; fit it again.</source>
            <translation>As probabilidades do modelo mudam em {0} ao ser gravado como ONNX; ajuste-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>The name of the output holds a character that no name can have; choose another name.</source>
            <translation>O nome da saída contém um caractere que nenhum nome pode ter; escolha outro nome.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>The name {0}… is too long for a file or folder; choose a shorter one.</source>
            <translation>O nome {0}… é longo demais para um arquivo ou pasta; escolha um mais curto.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>The names of the plots' fields do not say what was measured; choose its field.</source>
            <translation>Os nomes dos campos das parcelas não dizem o que foi medido; escolha o seu campo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>The names of the plots' fields do not say which variable was measured; choose it, or the model.</source>
            <translation>Os nomes dos campos das parcelas não dizem que variável foi medida; escolha-a, ou escolha o modelo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/run.py" />
            <source>The network cannot be run on an input of the shape {0} ({1}). {2}</source>
            <translation>A rede não pode ser executada com uma entrada de forma {0} ({1}). {2}</translation>
        </message>
        <message>
            <location filename="../../core/explain/activation.py" />
            <source>The network has no layer with places in it, of which a class activation map could be made. Choose another method, such as integrated gradients.</source>
            <translation>A rede não tem nenhuma camada com lugares da qual se possa fazer um mapa de ativação de classe. Escolha outro método, como integrated gradients.</translation>
        </message>
        <message>
            <location filename="../../core/explain/walk.py" />
            <source>The network has no tensor {0} once it is simplified; choose another layer.</source>
            <translation>A rede não tem o tensor {0} depois de simplificada; escolha outra camada.</translation>
        </message>
        <message>
            <location filename="../../core/explain/canonical.py" />
            <source>The network is written for the operator set {0} and cannot be converted to {1} ({2}). Export it again with operator set {3} or newer.</source>
            <translation>A rede está escrita para o conjunto de operadores {0} e não pode ser convertida para {1} ({2}). Exporte-a de novo com o conjunto {3} ou mais novo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>The network looks at {0} dates: {1} stands in for the {2} before it, as in maps.</source>
            <translation>A rede olha {0} datas: {1} ocupa o lugar das {2} anteriores, como nos mapas.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The network of SNAP's biophysical processor for absorbed fraction of photosynthetic radiation (fapar): surface reflectance and three angles, five neurons, trained on PROSAIL simulations.</source>
            <translation>A rede do processador biofísico do SNAP para a fração absorvida da radiação fotossintética (fapar): refletância de superfície e três ângulos, cinco neurônios, treinada com simulações do PROSAIL.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The network of SNAP's biophysical processor for canopy chlorophyll content: surface reflectance and three angles, five neurons, trained on PROSAIL simulations.</source>
            <translation>A rede do processador biofísico do SNAP para o teor de clorofila do dossel: refletância de superfície e três ângulos, cinco neurônios, treinada com simulações do PROSAIL.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The network of SNAP's biophysical processor for canopy water content: surface reflectance and three angles, five neurons, trained on PROSAIL simulations.</source>
            <translation>A rede do processador biofísico do SNAP para o teor de água do dossel: refletância de superfície e três ângulos, cinco neurônios, treinada com simulações do PROSAIL.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The network of SNAP's biophysical processor for fraction of vegetation cover: surface reflectance and three angles, five neurons, trained on PROSAIL simulations.</source>
            <translation>A rede do processador biofísico do SNAP para a fração de cobertura vegetal: refletância de superfície e três ângulos, cinco neurônios, treinada com simulações do PROSAIL.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The network of SNAP's biophysical processor for leaf area index: surface reflectance and three angles, five neurons, trained on PROSAIL simulations.</source>
            <translation>A rede do processador biofísico do SNAP para o índice de área foliar: refletância de superfície e três ângulos, cinco neurônios, treinada com simulações do PROSAIL.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explainer.py" />
            <source>The network takes {0}, one or more; an array {1} does not fit. Give it its own input.</source>
            <translation>A rede usa {0}, um ou mais; um arranjo {1} não encaixa. Dê-lhe a sua própria entrada.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The network with shuffled weights gives no map to compare with.</source>
            <translation>A rede com os pesos embaralhados não dá nenhum mapa com que comparar.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The network {0} does not give {1}. Choose another output, or another model.</source>
            <translation>A rede {0} não dá {1}. Escolha outra saída ou outro modelo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/canonical.py" />
            <source>The network {0} does not take float32 numbers, so that there is no slope along its input. Explain the network that it was made from.</source>
            <translation>A rede {0} não usa números float32, de modo que não há inclinação ao longo da sua entrada. Explique a rede da qual foi feita.</translation>
        </message>
        <message>
            <location filename="../../core/explain/canonical.py" />
            <source>The network {0} has no tensor {1}; its outputs are {2}.</source>
            <translation>A rede {0} não tem o tensor {1}; as suas saídas são {2}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/activation.py" />
            <source>The network's layers do not lie on the grid of its input, so that a map cannot be laid over it. Choose Grad-CAM, which stays on the layer's grid.</source>
            <translation>As camadas da rede não estão na grade da sua entrada, de modo que não se pode sobrepor um mapa. Escolha Grad-CAM, que fica na grade da camada.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>The network's operator {0} has no gradient: Shapley values are made of its answers.</source>
            <translation>O operador {0} da rede não tem gradiente: os valores de Shapley são feitos com as suas respostas.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>The network's operator {0} has no gradient: each band is left out in turn.</source>
            <translation>O operador {0} da rede não tem gradiente: cada banda é omitida por turno.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>The network's operator {0} has no gradient: each band was left out in turn.</source>
            <translation>O operador {0} da rede não tem gradiente: cada banda foi omitida por sua vez.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>The network's operator {0} {1}. Choose a method that needs no gradient, such as occlusion.</source>
            <translation>O operador {0} da rede {1}. Escolha um método que não precise de gradiente, como occlusion.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/base.py" />
            <source>The new model, for a list of models</source>
            <translation>O novo modelo, para uma lista de modelos</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>The noise depends on the spectrum; the file holds its mean, so its standard deviations differ.</source>
            <translation>O ruído depende do espectro; o arquivo contém a sua média, de modo que os seus desvios padrão diferem.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_variance.py" />
            <source>The noise depends on {0} bands, and all coalitions are tried of up to {1}. Ask for output=std_model, or choose group_shapley.</source>
            <translation>O ruído depende de {0} bandas, e testam-se todas as coalizões de até {1}. Pergunte por output=std_model, ou escolha group_shapley.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The noise variance must be positive; {0} is not.</source>
            <translation>A variância do ruído deve ser positiva; {0} não é.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The noise variance must be {0} positive finite values, one for each sample.</source>
            <translation>A variância do ruído deve ser {0} valores positivos finitos, um por amostra.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/noise.py" />
            <source>The noise {0} must be 0 or more, one number or one for each band.</source>
            <translation>O ruído {0} deve ser 0 ou mais, um número ou um por banda.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>The number is their sum.</source>
            <translation>O número é a soma delas.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>The number is what is lost when they are left out together.</source>
            <translation>O número é o que se perde ao omiti-las juntas.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>The number is what they gave together, by Shapley values of the groups.</source>
            <translation>O número é o que deram juntas, conforme os valores de Shapley dos grupos.</translation>
        </message>
        <message>
            <location filename="../../core/gp/features.py" />
            <source>The number of {0} must be at least 1; {1} is not.</source>
            <translation>O número de {0} deve ser pelo menos 1; {1} não é.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>The numbers of {0} are no reflectance, and those of the other files are: they cannot be learned from together. Give files of one kind, or the scale and offset of their numbers.</source>
            <translation>Os números de {0} não são refletância, e os dos outros arquivos são: não se pode aprender com eles juntos. Indique arquivos de um tipo, ou a escala e o deslocamento dos seus números.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/calibrate.py" />
            <source>The numbers that {0} gives for its classes are no probabilities; let its card say whether they need softmax or sigmoid.</source>
            <translation>Os números que {0} dá para as suas classes não são probabilidades; que a sua ficha diga se precisam de softmax ou sigmoid.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>The offset of 1000 is not subtracted: {0} of the numbers lie below {1}, so the catalog has done so already, although it does not say so. Give offset=-0.1 if that is wrong.</source>
            <translation>O deslocamento de 1000 não é subtraído: {0} dos números estão abaixo de {1}, portanto o catálogo já o subtraiu, embora não o diga. Indique offset=-0.1 se não for assim.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The order of the dates before tells it little.</source>
            <translation>A ordem das datas anteriores diz-lhe pouco.</translation>
        </message>
        <message>
            <location filename="../../core/explain/canonical.py" />
            <source>The output {0} does not change smoothly with the input (it is a class, a flag or a constant). Explain a probability or a value instead.</source>
            <translation>A saída {0} não muda de forma suave com a entrada (é uma classe, um indicador ou uma constante). Explique em vez disso uma probabilidade ou um valor.</translation>
        </message>
        <message>
            <location filename="../../core/explain/targets.py" />
            <source>The output {0} has the channels 0 to {1}, not {2}; choose one.</source>
            <translation>A saída {0} tem os canais 0 a {1}, não {2}; escolha um.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/images.py" />
            <source>The output {0} has {1} x {2} pixels for a tile of {3} x {4}; only models that give one value for each pixel can be mapped.</source>
            <translation>A saída {0} tem {1} x {2} pixels para um bloco de {3} x {4}; só podem ser mapeados modelos que dão um valor por pixel.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/pixels.py" />
            <source>The output {0} holds {1} values for {2} pixels; only models that give one value for each pixel can be mapped.</source>
            <translation>A saída {0} contém {1} valores para {2} pixels; só podem ser mapeados modelos que dão um valor por pixel.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/bands.py" />
            <source>The output {0} is channel {1}, but the model gives {2}. Ask the model's author for a file with a valid card.</source>
            <translation>A saída {0} é o canal {1}, mas o modelo dá {2}. Peça ao autor do modelo um arquivo com uma ficha válida.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The output {0} is no number of the network's own that could be explained; ask for a class (class=NAME), or for {1}.</source>
            <translation>A saída {0} não é um número próprio da rede que se possa explicar; pergunte por uma classe (class=NAME), ou por {1}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>The output {0} is the same everywhere, whatever the bands hold, so that no band makes it; ask for {1}.</source>
            <translation>A saída {0} é igual em toda parte, contenham o que contiverem as bandas, de modo que nenhuma banda a faz; peça {1}.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/bands.py" />
            <source>The outputs {0} name one twice; name each once.</source>
            <translation>As saídas {0} nomeiam uma duas vezes; nomeie cada uma uma vez.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The p-value is calibrated on 6000 held-out simulations with noise; real canopies are stranger.</source>
            <translation>O valor p é calibrado com 6000 simulações separadas com ruído; os dosséis reais são mais estranhos.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>The packages for {} lie in {}.</source>
            <translation>Os pacotes para {} estão em {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>The page with accuracies and areas.</source>
            <translation>A página com exatidões e áreas.</translation>
        </message>
        <message>
            <location filename="../../core/explain/targets.py" />
            <source>The pixel {0} lies outside the tile of {1} x {2} pixels. Choose one inside it.</source>
            <translation>O pixel {0} está fora do bloco de {1} x {2} pixels. Escolha outro que esteja dentro.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>The pixels that were looked at hold no data. Choose a place with data.</source>
            <translation>Os pixels olhados não têm dados. Escolha um lugar com dados.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/readout.py" />
            <source>The place {0}, {1} is none; give two finite numbers.</source>
            <translation>{0}, {1} não é um lugar; indique dois números finitos.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/readout.py" />
            <source>The place {0}, {1} lies outside the scene; choose one inside it.</source>
            <translation>O lugar {0}, {1} está fora da cena; escolha um dentro dela.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>The plots are too few for intervals at a confidence of {}, and the map has none.</source>
            <translation>As parcelas são poucas para intervalos com uma confiança de {}, e o mapa não os tem.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>The plots have fields of {}; choose the field of the one to learn from.</source>
            <translation>As parcelas têm campos de {}; escolha o campo da que se deve aprender.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <source>The plots have no field “{}”; they have {}.</source>
            <translation>As parcelas não têm o campo “{}”; têm {}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>The plots lie on {0}; three or more are needed to judge the correction on sites that it did not see. Add plots of other sites; leave the field of sites out of the file where each plot stands for itself.</source>
            <translation>As parcelas estão em {0}; são necessários três ou mais para julgar a correção em locais que não viu. Acrescente parcelas de outros locais; retire do arquivo o campo dos locais se cada parcela vale por si.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>The point {0}, {1} lies outside the scene; choose one inside it.</source>
            <translation>O ponto {0}, {1} está fora da cena; escolha um dentro dela.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>The points are written as a GeoPackage; choose a name that ends in .gpkg.</source>
            <translation>Os pontos são gravados como GeoPackage; escolha um nome que termine em .gpkg.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/place_tools.py" />
            <source>The polygons cannot be used: {}</source>
            <translation>Os polígonos não podem ser usados: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>The probability of change needs the class probabilities of both dates and a name for its file.</source>
            <translation>A probabilidade de mudança precisa das probabilidades das classes das duas datas e de um nome para o seu arquivo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>The process has {0} bands, the model {1} has {2}; take the arrays that were saved with the model.</source>
            <translation>O processo tem {0} bandas, o modelo {1} tem {2}; use os arranjos que foram salvos com o modelo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>The process has {0} bands, the model {1}; take the arrays that were saved with the model.</source>
            <translation>O processo tem {0} bandas, o modelo {1}; use os arranjos que foram salvos com o modelo.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exchange.py" />
            <source>The process in {0} gives no finite estimates: its weights, lengthscales or variances are beyond what can be computed with. Export it again.</source>
            <translation>O processo de {0} não dá estimativas finitas: seus pesos, escalas de comprimento ou variâncias excedem o que se pode calcular. Exporte-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>The process is sparse: its variance is that of the array `root`; the formula of exact processes, from x_train and noise_variance alone, gives too large ones.</source>
            <translation>O processo é esparso: a sua variância é a da matriz `root`; a fórmula dos processos exatos, só com x_train e noise_variance, dá variâncias grandes demais.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>The product names its own bands; leave the band names out, or choose single files.</source>
            <translation>O produto nomeia as suas próprias bandas; omita os nomes das bandas, ou escolha arquivos avulsos.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>The product's metadata have no date, without which there is no reflectance. Download the product again.</source>
            <translation>Os metadados do produto não têm data, sem a qual não há refletância. Baixe o produto de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>The product's metadata have no quantification value; they are damaged, download it again.</source>
            <translation>Os metadados do produto não têm valor de quantização; estão danificados, baixe-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <source>The provenance file describes no cloud map that can be repeated ({0}). Choose the provenance file of a map made with `terraclara clouds`.</source>
            <translation>O arquivo de proveniência não descreve nenhum mapa de nuvens que possa ser repetido ({0}). Escolha o arquivo de proveniência de um mapa feito com `terraclara clouds`.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>The provenance file describes no run that can be repeated ({0}). Choose the provenance file of a map.</source>
            <translation>O arquivo de proveniência não descreve nenhuma execução que possa ser repetida ({0}). Escolha o arquivo de proveniência de um mapa.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/state.py" />
            <source>The provenance file does not say which maps were checked; make a new one with `terraclara retrieve all`.</source>
            <translation>O arquivo de proveniência não diz que mapas foram verificados; faça um novo com `terraclara retrieve all`.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>The provenance file {0} cannot be read: {1}. Copy it again, or make the map again.</source>
            <translation>O arquivo de proveniência {0} não pode ser lido: {1}. Copie-o de novo ou volte a fazer o mapa.</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>The provenance of the map, {}, cannot be read; make the map again.</source>
            <translation>A proveniência do mapa, {}, não pode ser lida; faça o mapa de novo.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>The range at a leaf area index of 10: dense canopies vary less</source>
            <translation>A faixa com um índice de área foliar de 10: dosséis densos variam menos</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/train.py" />
            <source>The range {0} to {1} holds nothing; give the lower number first.</source>
            <translation>A faixa de {0} a {1} não contém nada; indique primeiro o número menor.</translation>
        </message>
        <message>
            <location filename="../../core/gp/multitask.py" />
            <source>The rank must be at least 1; {0} is not.</source>
            <translation>O posto deve ser pelo menos 1; {0} não é.</translation>
        </message>
        <message>
            <location filename="../../core/explain/targets.py" />
            <source>The region has the shape {0}, the output {1}; make them alike.</source>
            <translation>A região tem a forma {0}, a saída {1}; iguale-as.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tiles.py" />
            <source>The region is {0} pixels long, and this network is asked about {1} at most; draw a smaller one, or explain the whole map.</source>
            <translation>A região tem {0} pixels de comprimento, e a esta rede se pergunta por {1} no máximo; desenhe uma menor, ou explique todo o mapa.</translation>
        </message>
        <message>
            <location filename="../../core/explain/targets.py" />
            <source>The region to explain holds no pixel; draw it over the tile.</source>
            <translation>A região a explicar não contém nenhum pixel; desenhe-a sobre o bloco.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>The relative azimuth is the difference of the bands sun_azimuth and view_azimuth.</source>
            <translation>O azimute relativo é a diferença das bandas sun_azimuth e view_azimuth.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>The report cannot be written beside {0}: {1}. Choose another folder.</source>
            <translation>O relatório não pode ser escrito junto a {0}: {1}. Escolha outra pasta.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>The report cannot be written to {0}: {1}. The map itself is complete.</source>
            <translation>O relatório não pode ser escrito em {0}: {1}. O mapa em si está completo.</translation>
        </message>
        <message>
            <location filename="../../core/plots.py" />
            <source>The report needs the Python package matplotlib, which is not usable here ({0}). Install it, or leave the report out.</source>
            <translation>O relatório precisa do pacote Python matplotlib, que aqui não pode ser usado ({0}). Instale-o, ou dispense o relatório.</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>The request {0} cannot be read ({1}); give a JSON file of the run's inputs.</source>
            <translation>O pedido {0} não pode ser lido ({1}); indique um arquivo JSON com as entradas da execução.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>The run failed; the log, tab TerraClara, says more.</source>
            <translation>A execução falhou; o registro, aba TerraClara, diz mais.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>The same accuracy is expected of all classes, so that points where most errors are expected go as the areas do; say what is expected of each class.</source>
            <translation>Espera-se a mesma exatidão de todas as classes, de modo que os pontos onde se esperam mais erros seguem as áreas; diga o que se espera de cada classe.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The same as a share of the reflectance, such as an error of calibration or of slope.</source>
            <translation>O mesmo como proporção da refletância, como um erro de calibração ou de inclinação.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The same by area, the minimum mapping unit; 10000 m² are one hectare. Give this or the number of pixels.</source>
            <translation>O mesmo por área, a unidade mínima de mapeamento; 10000 m² são um hectare. Indique isto ou o número de pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>The same for all</source>
            <translation>O mesmo para todas</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>The same names of classes as in the training areas.</source>
            <translation>Os mesmos nomes de classes que nas áreas de treinamento.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The same of the second date.</source>
            <translation>O mesmo da segunda data.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>The same without pixels within {:g} pixels of a boundary of the reference, which are {:.1%} of all: where people draw lines differently as well.</source>
            <translation>O mesmo sem os pixels a {:g} pixels ou menos de um limite da referência, que são {:.1%} do total: ali também as pessoas traçam as linhas de outro modo.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/first_steps.py" />
            <source>The sample scene cannot be read from {}; install the plugin again.</source>
            <translation>A cena de exemplo não pode ser lida de {}; instale o complemento de novo.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>The samples do not say how they were drawn (there is no field `stratum`): the figures hold only if they lie at random within each class of the map.</source>
            <translation>As amostras não dizem como foram sorteadas (não há nenhum campo `stratum`): os números só valem se estão ao acaso dentro de cada classe do mapa.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exact.py" />
            <source>The samples hold values that are not finite; remove them before the fit.</source>
            <translation>As amostras contêm valores não finitos; retire-os antes do ajuste.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The samples lie on fewer than three sites, so that nothing can judge the model. Add samples of other sites; leave the field of sites out of the file where each sample stands for itself.</source>
            <translation>As amostras estão em menos de três locais, de modo que nada pode julgar o modelo. Acrescente amostras de outros locais; retire do arquivo o campo dos locais se cada amostra vale por si.</translation>
        </message>
        <message>
            <location filename="../../core/bands.py" />
            <source>The scene</source>
            <translation>A cena</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <location filename="../../core/retrieval/variables.py" />
            <source>The scene has its {0} bands ({1}).</source>
            <translation>A cena tem as suas {0} bandas ({1}).</translation>
        </message>
        <message>
            <location filename="../../core/mapping/beforehand.py" />
            <source>The scene has no CRS, so square meters mean nothing on it; georeference it, or give the smallest patch in pixels.</source>
            <translation>A cena não tem SRC, de modo que metros quadrados nada significam nela; georreferencie-a, ou indique a menor mancha em pixels.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <location filename="../../core/retrieval/samples.py" />
            <source>The scene has no band {0}; it has {1}.</source>
            <translation>A cena não tem a banda {0}; tem {1}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>The scene holds no data here; choose another place.</source>
            <translation>A cena não tem dados aqui; escolha outro lugar.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>The scene is closed; open it again.</source>
            <translation>A cena está fechada; abra-a de novo.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/images.py" />
            <source>The scene is smaller than the model's tile of {0} pixels and was padded.</source>
            <translation>A cena é menor que o bloco do modelo de {0} pixels e foi preenchida.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <source>The scene lies nowhere on Earth, so meters mean nothing on it; georeference it, or leave the smallest area, the holes and the margin out.</source>
            <translation>A cena não está em nenhum lugar da Terra, de modo que metros nada significam nela; georreferencie-a, ou omita a menor área, as lacunas e a margem.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>The scene's numbers are no reflectance: the model takes them as they are, and only scenes of the same kind.</source>
            <translation>Os números da cena não são refletância: o modelo os usa como estão, e só cenas do mesmo tipo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>The scenes are not in the order of time ({0}); give the earliest first.</source>
            <translation>As cenas não estão na ordem do tempo ({0}); dê primeiro a mais antiga.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>The scenes have no band in common, so that there is nothing to put together. Choose scenes with bands of the same names.</source>
            <translation>As cenas não têm nenhuma banda em comum, de modo que não há nada a juntar. Escolha cenas com bandas dos mesmos nomes.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The scores are explained, before {0}.</source>
            <translation>Explicam-se as pontuações, antes de {0}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>The script holds neither a noise variance nor the inverse factor that it follows from. Add one of them to the script.</source>
            <translation>O script não contém nem uma variância do ruído nem o fator inverso de que ela decorre. Acrescente uma das duas ao script.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>The script's inverse factor leaves no noise variance above 0; export it again.</source>
            <translation>O fator inverso do script não deixa nenhuma variância do ruído acima de 0; exporte-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>The sets hold the true class of {0} of each class's pixels, as far as the scene is like the places that the model was trained on.</source>
            <translation>Os conjuntos contêm a classe verdadeira de {0} dos pixels de cada classe, na medida em que a cena se parece com os lugares com que o modelo foi treinado.</translation>
        </message>
        <message>
            <location filename="../../core/gp/domain.py" />
            <source>The share of false alarms must lie between 0 and 1; {0} does not.</source>
            <translation>A proporção de alarmes falsos deve estar entre 0 e 1; {0} não está.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>The shares are the exact Shapley values of the variance, scaled to add up to the change of the standard deviation.</source>
            <translation>As partes são os valores de Shapley exatos da variância, escalados para que somem a mudança do desvio padrão.</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>The sheet cannot be written to {}; choose a folder that you may write to.</source>
            <translation>A folha não pode ser gravada em {}; escolha uma pasta com permissão de gravação.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>The simulation was cancelled; nothing was written.</source>
            <translation>A simulação foi cancelada; nada foi gravado.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The smaller, the more points. 0.02 tells the accuracy to about ±4 percentage points.</source>
            <translation>Quanto menor, mais pontos. 0.02 dá a exatidão com cerca de ±4 pontos percentuais.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/beforehand.py" />
            <source>The smallest patch is given in pixels and as an area; give one of them.</source>
            <translation>A menor mancha é dada em pixels e como área; indique uma das duas.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The spectra are taken as numbers of their own kind: a scene's numbers are taken as they are.</source>
            <translation>Os espectros são tomados como números de natureza própria: os números de uma cena são tomados como estão.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The spectra are taken for reflectance from 0 to 1: a scene's numbers are made reflectance first.</source>
            <translation>Os espectros são tomados por refletância de 0 a 1: os números de uma cena são antes convertidos em refletância.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>The spectrum does not fit these values: it is further off than that of {} of the simulations.</source>
            <translation>O espectro não se ajusta a estes valores: está mais longe que o de {} das simulações.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The spectrum does not fit what was retrieved</source>
            <translation>O espectro não se ajusta ao que foi estimado</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>The spectrum fits these values: {} of the simulations are further off.</source>
            <translation>O espectro se ajusta a estes valores: {} das simulações estão mais longe.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The standard deviation is total: what the spectrum leaves open and what the model has not seen.</source>
            <translation>O desvio padrão é total: o que o espectro deixa em aberto e o que o modelo não viu.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>The standard deviation is {} on average. It holds all the model knows of: its own lack of data and the noise of the measurement. About 9 of 10 true values should lie within 1.64 standard deviations, here {}.</source>
            <translation>O desvio padrão é de {} em média. Contém tudo o que o modelo sabe: a sua própria falta de dados e o ruído da medição. Cerca de 9 em cada 10 valores verdadeiros deveriam ficar a menos de 1.64 desvios padrão, aqui {}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>The standard deviation of plot {0} is {1}; it cannot be below 0.</source>
            <translation>O desvio padrão da parcela {0} é {1}; não pode ser menor que 0.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>The standard error of {0} is out of reach: {1} points, all there can be, give {2}.</source>
            <translation>O erro padrão de {0} não pode ser alcançado: {1} pontos, todos os que pode haver, dão {2}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tree_wrapping.py" />
            <source>The sum of the trees is explained, before it is cut to its range.</source>
            <translation>Explica-se a soma das árvores, antes de ser cortada ao seu intervalo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tree_wrapping.py" />
            <source>The sum of the trees is explained, before what the file makes of it.</source>
            <translation>Explica-se a soma das árvores, antes do que o arquivo faz dela.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>The summary cannot be written to {0} ({1}); choose another folder.</source>
            <translation>O resumo não pode ser gravado em {0} ({1}); escolha outra pasta.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>The table cannot be written to {0} ({1}); choose another folder.</source>
            <translation>A tabela não pode ser escrita em {0} ({1}); escolha outra pasta.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/table.py" />
            <source>The table has no band {0}; it has {1}.</source>
            <translation>A tabela não tem a banda {0}; tem {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The table has no variable {0}; it has {1}.</source>
            <translation>A tabela não tem a variável {0}; tem {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>The table holds {0} simulations; give a few hundred or more.</source>
            <translation>A tabela contém {0} simulações; indique algumas centenas ou mais.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The table: .npz, which can be trained from, or .csv.</source>
            <translation>A tabela: .npz, com que se pode treinar, ou .csv.</translation>
        </message>
        <message>
            <location filename="../../core/gp/compile.py" />
            <source>The tolerance must lie between 0 and 1; {0} does not.</source>
            <translation>A tolerância deve estar entre 0 e 1; {0} não está.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>The training areas are left out in so many turns to judge the model.</source>
            <translation>As áreas de treinamento são separadas em tantos turnos para julgar o modelo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/emulator.py" />
            <source>The training of the emulator was cancelled.</source>
            <translation>O treinamento do emulador foi cancelado.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The trees give one score for two classes, and two base values, which ONNX leaves open. Choose sampled Shapley values.</source>
            <translation>As árvores dão uma pontuação para duas classes, e dois valores de base, o que o ONNX deixa em aberto. Escolha valores de Shapley amostrados.</translation>
        </message>
        <message>
            <location filename="../../core/explain/tree_shapley.py" />
            <source>The trees give the channels 0 to {0}, not {1}; choose one.</source>
            <translation>As árvores dão os canais 0 a {0}, não {1}; escolha um.</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The trees take finite rows of at least {0} features; an array of the shape {1} does not fit or has gaps. Leave out pixels without data.</source>
            <translation>As árvores usam linhas finitas de pelo menos {0} atributos; um arranjo de forma {1} não encaixa ou tem lacunas. Omita os pixels sem dados.</translation>
        </message>
        <message>
            <location filename="../../core/explain/exact.py" />
            <source>The trees take what is made of several bands, such as indices. {0}</source>
            <translation>As árvores tomam o que é feito de várias bandas, como índices. {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>The trees use {0}, which is not read here. Choose sampled Shapley values.</source>
            <translation>As árvores usam {0}, que aqui não é lido. Escolha valores de Shapley amostrados.</translation>
        </message>
        <message>
            <location filename="../../core/diagnostics.py" />
            <source>The trial was stopped.</source>
            <translation>O teste foi interrompido.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>The uncertainty of the class is {:.2f} on average, where 0 is sure and 1 is every class alike; {:.1%} of the pixels lie above 0.5. Look there before you use the map.</source>
            <translation>A incerteza da classe é de {:.2f} em média, onde 0 é certa e 1 é que todas as classes se equivalem; {:.1%} dos pixels passam de 0.5. Olhe ali antes de usar o mapa.</translation>
        </message>
        <message>
            <location filename="../../core/gp/ranges.py" />
            <source>The valid range {0} to {1} with tolerance {2} cannot be used. Give the lower number first, and a tolerance of 0 or more.</source>
            <translation>A faixa válida de {0} a {1} com tolerância {2} não pode ser usada. Indique primeiro o número menor, e uma tolerância de 0 ou mais.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>The value {0} of the reference is named twice; name each once.</source>
            <translation>O valor {0} da referência é nomeado duas vezes; nomeie cada um uma vez.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values add up to the answer, but for {0} of it.</source>
            <translation>Os valores somam a resposta, salvo {0} dela.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values add up to the answer.</source>
            <translation>Os valores somam a resposta.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values are of whole bands, which have no place in the image</source>
            <translation>Os valores são de bandas inteiras, que não têm posição na imagem</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values are zero everywhere: small changes of the input do not change the answer here.</source>
            <translation>Os valores são zero em toda parte: aqui pequenas mudanças da entrada não mudam a resposta.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values cannot be made again on an input with noise.</source>
            <translation>Os valores não podem ser refeitos com uma entrada com ruído.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>The values do not add up to the answer; the error is {0} of it.</source>
            <translation>Os valores não somam a resposta; o erro é {0} dela.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>The variables do not go together</source>
            <translation>As variáveis não combinam</translation>
        </message>
        <message>
            <location filename="../../core/model/save.py" />
            <source>The weights of {0} lie in a file beside it, which a new file would not find. Save the model as one file first.</source>
            <translation>Os pesos de {0} estão em um arquivo ao lado, que um arquivo novo não encontraria. Salve antes o modelo como um só arquivo.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>The whole scene</source>
            <translation>Toda a cena</translation>
        </message>
        <message>
            <location filename="../../core/raster/scratch.py" />
            <location filename="../../core/raster/unpacked.py" />
            <source>The working file {0} cannot be used ({1}). Free space there and run again.</source>
            <translation>O arquivo de trabalho {0} não pode ser usado ({1}). Libere espaço ali e execute de novo.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>The written network differs from its classifier by {0} in probability; nothing was kept. Choose another classifier.</source>
            <translation>A rede gravada difere do seu classificador em {0} de probabilidade; nada foi mantido. Escolha outro classificador.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>The written network differs from the corrected model by {0}; nothing was kept.</source>
            <translation>A rede gravada difere do modelo corrigido em {0}; nada foi mantido.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/train.py" />
            <source>The written network differs from what was learned by {0}; nothing was kept.</source>
            <translation>A rede gravada difere do que foi aprendido em {0}; nada foi mantido.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>The {0} {1} is far beyond any image's; give the one of the file.</source>
            <translation>{0} = {1} está muito além do que uma imagem tem; indique o valor do arquivo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>The {0} {1} is no number to calculate with; give a finite one.</source>
            <translation>{0} {1} não é um número com que calcular; indique um finito.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Their edge (nm)</source>
            <translation>A sua borda (nm)</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>There are fewer than three bands or places that could be ranked.</source>
            <translation>Há menos de três bandas ou lugares que se possam ordenar.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>There are fewer than three bands, which come in one order by chance.</source>
            <translation>Há menos de três bandas, que saem por acaso em uma mesma ordem.</translation>
        </message>
        <message>
            <location filename="../../core/gp/classification.py" />
            <source>There are no features {0}; choose one of {1}.</source>
            <translation>Não há atributos {0}; escolha um de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>There are too few weights to shuffle, or too few numbers to rank.</source>
            <translation>Os pesos são poucos demais para embaralhar, ou os números são poucos demais para ordenar.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>There are {0} scenes of {1}; give the number of the date, from 1 to {2}.</source>
            <translation>Há {0} cenas de {1}; dê o número da data, de 1 a {2}.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>There is another model under {0}. Bring the computers of the cluster to one version.</source>
            <translation>Há outro modelo em {0}. Leve os computadores do cluster a uma mesma versão.</translation>
        </message>
        <message>
            <location filename="../../core/explain/modes/lrp.py" />
            <source>There is no LRP rule {0}; choose composite, {1}.</source>
            <translation>Não há nenhuma regra LRP {0}; escolha composite, {1}.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/kinds.py" />
            <source>There is no classifier {0}; choose one of {1}.</source>
            <translation>Não há nenhum classificador {0}; escolha um de {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>There is no classifier {}; choose some of {}.</source>
            <translation>Não há nenhum classificador {}; escolha alguns de {}.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <source>There is no composite: {0}</source>
            <translation>Não há composição: {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>There is no data here; choose another place.</source>
            <translation>Não há dados aqui; escolha outro lugar.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>There is no date {0} among {1}; give its number, from 1 to {2}, or its day as 2021-06-10.</source>
            <translation>Não há data {0} entre {1}; dê o seu número, de 1 a {2}, ou o seu dia como 2021-06-10.</translation>
        </message>
        <message>
            <location filename="../../core/model/device.py" />
            <source>There is no device {0}; choose auto, {1}.</source>
            <translation>Não há nenhum dispositivo {0}; escolha auto, {1}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>There is no file {0}; check its name.</source>
            <translation>Não há nenhum arquivo {0}; confira o seu nome.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/moved.py" />
            <source>There is no folder {0}. Give the one that holds the inputs of the map.</source>
            <translation>Não existe a pasta {0}. Indique a que contém as entradas do mapa.</translation>
        </message>
        <message>
            <location filename="../../core/gp/compile.py" />
            <source>There is no form {0}; choose one of {1}.</source>
            <translation>Não há nenhuma forma {0}; escolha uma de {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>There is no image to read yet. Load one of Sentinel-2 or Landsat, and it appears here.</source>
            <translation>Ainda não há nenhuma imagem para ler. Carregue uma de Sentinel-2 ou Landsat, e ela aparecerá aqui.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/indices.py" />
            <source>There is no index {0}; choose from {1}.</source>
            <translation>Não há nenhum índice {0}; escolha entre {1}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>There is no kernel {0}; choose one of {1}.</source>
            <translation>Não há nenhum núcleo {0}; escolha um de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>There is no list of packages for Python {0}; choose one of {1}.</source>
            <translation>Não há nenhuma lista de pacotes para o Python {0}; escolha um de {1}.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>There is no map to explain yet. Make one with “Biophysical retrieval”, “Cloud detection” or “Land cover”, and it appears here.</source>
            <translation>Ainda não há nenhum mapa para explicar. Faça um com “Estimativa biofísica”, “Detecção de nuvens” ou “Cobertura do solo”, e ele aparecerá aqui.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>There is no method {0} for maps; choose {1}.</source>
            <translation>Não há nenhum método {0} para mapas; escolha {1}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>There is no method {0} for places; choose {1}.</source>
            <translation>Não há nenhum método {0} para lugares; escolha {1}.</translation>
        </message>
        <message>
            <location filename="../../core/model/graph.py" />
            <source>There is no model file {0}. Check the path.</source>
            <translation>Não há nenhum arquivo de modelo {0}. Confira o caminho.</translation>
        </message>
        <message>
            <location filename="../../core/model/catalog.py" />
            <source>There is no model {0}. Give an .onnx file or one of the catalog: {1}.</source>
            <translation>Não há nenhum modelo {0}. Indique um arquivo .onnx ou um do catálogo: {1}.</translation>
        </message>
        <message>
            <location filename="../../core/model/catalog.py" />
            <source>There is no model {0}; the nearest in the catalog is {1}. Give that one, another id, or an .onnx file.</source>
            <translation>Não existe o modelo {0}; o mais parecido do catálogo é {1}. Indique esse, outro identificador ou um arquivo .onnx.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/choice.py" />
            <source>There is no model “{}”; choose an .onnx file or one of {}.</source>
            <translation>Não há nenhum modelo “{}”; escolha um arquivo .onnx ou um de {}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>There is no optional model {0}. Choose one of {1}.</source>
            <translation>Não há nenhum modelo opcional {0}. Escolha um de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>There is no platform {0}; choose one of {1}.</source>
            <translation>Não há nenhuma plataforma {0}; escolha uma de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <location filename="../../core/gp/compile.py" />
            <source>There is no precision {0}; choose auto or one of {1}.</source>
            <translation>Não há nenhuma precisão {0}; escolha auto ou uma de {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>There is no regressor {0}; choose from {1}.</source>
            <translation>Não há nenhum regressor {0}; escolha entre {1}.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>There is no room: {0} MB are needed in {1} and {2} MB are free. Free space and try again.</source>
            <translation>Não há espaço: são necessários {0} MB em {1} e {2} MB estão livres. Liberte espaço e tente de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/find.py" />
            <source>There is no scene in {0}: no SAFE folder, no Landsat folder with its MTL file, no archive of one, no GeoTIFF and no STAC item. Choose another folder.</source>
            <translation>Não há nenhuma cena em {0}: nem pasta SAFE, nem pasta do Landsat com o seu arquivo MTL, nem arquivo compactado de uma delas, nem GeoTIFF, nem item STAC. Escolha outra pasta.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>There is no sensor {0}; choose one of {1}, or give centers and widths or a table of spectral responses.</source>
            <translation>Não há nenhum sensor {0}; escolha um de {1}, ou indique centros e larguras ou uma tabela de respostas espectrais.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>There is no shape of response {0}; choose {1}.</source>
            <translation>Não há nenhuma forma de resposta {0}; escolha {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>There is no spread {0}; choose {1}.</source>
            <translation>Não há nenhuma dispersão {0}; escolha {1}.</translation>
        </message>
        <message>
            <location filename="../../core/gp/multitask.py" />
            <source>There is no task {0}; there are tasks 0 to {1}.</source>
            <translation>Não há nenhuma tarefa {0}; há tarefas de 0 a {1}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/vector.py" />
            <source>There is no vector file {0}. Check the path, or choose it again.</source>
            <translation>Não existe o arquivo vetorial {0}. Verifique o caminho ou escolha-o de novo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>There is no way to learn called {}; choose some of {}.</source>
            <translation>Não há nenhuma forma de aprender chamada {}; escolha algumas de {}.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>There is no {0} in {1}. {2}</source>
            <translation>{0} não está em {1}. {2}</translation>
        </message>
        <message>
            <location filename="../../core/explain/counterfactual.py" />
            <source>There is nothing to flip: give an interval to leave, or the class and those it may become.</source>
            <translation>Não há nada a mudar: indique um intervalo a deixar, ou a classe e aquelas em que pode se tornar.</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>They are meant for the true value. A measured one has its own error beside it, and lies outside more often.</source>
            <translation>São feitos para o valor verdadeiro. Um medido tem além disso o seu próprio erro e fica de fora mais vezes.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Thin cloud is an optical thickness of about 0.3 to 4: the ground shines through.</source>
            <translation>Uma nuvem fina tem uma espessura óptica de cerca de 0.3 a 4: o solo transparece.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>This cannot be told: any network's map would lie around this region or follow this image</source>
            <translation>Isto não se pode dizer: o mapa de qualquer rede cercaria esta região ou seguiria esta imagem</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>This cannot be told: for {0} no band changes the answer, since others say the same.</source>
            <translation>Não se pode saber: para {0} nenhuma banda muda a resposta, porque outras dizem o mesmo.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/said_beside.py" />
            <source>This cannot be used; choose another.</source>
            <translation>Não pode ser usado; escolha outro.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/said_beside.py" />
            <source>This is needed.</source>
            <translation>É necessário.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>This model gives no flags: it does not say where its input is unlike what it was trained on.</source>
            <translation>Este modelo não dá indicadores: não diz onde a sua entrada é diferente daquilo com que foi treinado.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>This model gives no standard deviation.</source>
            <translation>Este modelo não dá desvio padrão.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>This model gives no standard deviation: nothing in the map says how far it may be off.</source>
            <translation>Este modelo não dá desvio padrão: nada no mapa diz quanto pode estar errado.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/blocks.py" />
            <source>This model needs about {0} MB more than the memory setting allows. Give it more memory.</source>
            <translation>Este modelo precisa de cerca de {0} MB a mais do que a definição de memória permite. Dê-lhe mais memória.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>This point cannot be brought into the image's coordinates; click nearer to it.</source>
            <translation>Este ponto não pode ser levado às coordenadas da imagem; clique mais perto dela.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/explain.py" />
            <source>This point cannot be brought into the map's coordinates; click nearer to it.</source>
            <translation>Este ponto não pode ser levado às coordenadas do mapa; clique mais perto dele.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Threads (0: all cores)</source>
            <translation>Threads (0: todos os núcleos)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/cost.py" />
            <source>Time, memory and size of the run stand here once it can begin.</source>
            <translation>O tempo, a memória e o tamanho da execução aparecem aqui assim que ela puder começar.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>Title</source>
            <translation>Título</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>To</source>
            <translation>Até</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>To be labelled</source>
            <translation>A rotular</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>To hold 90 % of plots like these, intervals must reach {:.2f} standard deviations to each side; the normal law's 1.64. {} writes a model with intervals that do.</source>
            <translation>Para conter 90 % de parcelas como estas, os intervalos devem chegar a {:.2f} desvios padrão para cada lado; os da lei normal, a 1.64. {} escreve um modelo com intervalos que o fazem.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Too high, kept as it is</source>
            <translation>Alto demais, mantido como está</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Too low, kept as it is</source>
            <translation>Baixo demais, mantido como está</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Train a retrieval model</source>
            <translation>Treinar um modelo de estimativa</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Train a retrieval model…</source>
            <translation>Treinar um modelo de estimativa…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/ready_made.py" />
            <source>Train and map land cover</source>
            <translation>Treinar e mapear a cobertura do solo</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Trained on simulations: real changes of the ground, such as fresh snow, look like clouds on the first date that shows them.</source>
            <translation>Treinado com simulações: mudanças reais do terreno, como neve recente, parecem nuvens na primeira data que as mostra.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Trained on simulations: thin haze, cloud over snow and shadow over water are the least certain.</source>
            <translation>Treinado com simulações: a névoa tênue, as nuvens sobre neve e as sombras sobre água são o menos certo.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classifiers.py" />
            <source>Training a classifier</source>
            <translation>Treinar um classificador</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>Training a random forest or a network</source>
            <translation>Treinar uma floresta aleatória ou uma rede</translation>
        </message>
        <message>
            <location filename="../../core/cli/simulate.py" />
            <source>Training an emulator of {0}</source>
            <translation>Treinando um emulador de {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/ready_made.py" />
            <source>Training areas</source>
            <translation>Áreas de treinamento</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Training areas: polygons or points</source>
            <translation>Áreas de treinamento: polígonos ou pontos</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>Training more kinds of models</source>
            <translation>Treinar mais tipos de modelos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Training pixels</source>
            <translation>Pixels de treinamento</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Training pixels of each class, at most</source>
            <translation>Pixels de treinamento por classe, no máximo</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>Training “{}” needs the Python package scikit-learn, which this QGIS does not have. Get it from the Raster menu, TerraClara, “Packages”, or choose a Gaussian process, which needs none.</source>
            <translation>Treinar “{}” precisa do pacote Python scikit-learn, que este QGIS não tem. Obtenha-o no menu Raster, TerraClara, “Pacotes”, ou escolha um processo gaussiano, que não precisa de nenhum.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>Training…</source>
            <translation>Treinando…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Trust in the model as it is (0 to 1)</source>
            <translation>Confiança no modelo tal como é (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Trust in the model as it is: {} of 1. The new one: {}.</source>
            <translation>Confiança no modelo tal como é: {} de 1. O novo: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Trust in the simulations (0 to 1)</source>
            <translation>Confiança nas simulações (0 a 1)</translation>
        </message>
        <message>
            <location filename="../../core/cli/diagnostics.py" />
            <source>Trying each device...</source>
            <translation>Testando cada dispositivo...</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>Trying what was installed</source>
            <translation>Teste do que foi instalado</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>Two bands are {0} of {1}; give each date once.</source>
            <translation>Duas bandas são {0} de {1}; indique cada data uma vez.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>Two maps of classes are needed; choose both.</source>
            <translation>São necessários dois mapas de classes; escolha ambos.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>U-Net, EfficientNet-B4 encoder</source>
            <translation>U-Net, codificador EfficientNet-B4</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Un&amp;decided above</source>
            <translation>In&amp;deciso acima de</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <location filename="../../core/model/card.py" />
            <source>Uncertainty (0 sure, 1 any class)</source>
            <translation>Incerteza (0 seguro, 1 qualquer classe)</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <location filename="../../core/clouds/series.py" />
            <source>Uncertainty of the class (0 sure, 1 any)</source>
            <translation>Incerteza da classe (0 seguro, 1 qualquer)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Uncertainty: entropy of clear, cloud and shadow as a share of the most there can be</source>
            <translation>Incerteza: entropia de claro, nuvem e sombra como parte da máxima possível</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>Undecided where the uncertainty exceeds</source>
            <translation>Indeciso onde a incerteza exceder</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Under few leaves the spectrum says little of it, and the standard deviation says so.</source>
            <translation>Sob poucas folhas o espectro diz pouco dela, e o desvio padrão diz isso.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Unit</source>
            <translation>Unidade</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>Unpacking {0}</source>
            <translation>Descompactando {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>Up to three other methods, or maps of the same place by other models or dates</source>
            <translation>Até três outros métodos, ou mapas do mesmo lugar de outros modelos ou datas</translation>
        </message>
        <message>
            <location filename="../../core/model/intervals.py" />
            <source>Upper bound</source>
            <translation>Limite superior</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>User's accuracy</source>
            <translation>Exatidão do usuário</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>User's accuracy: how much of what the map calls a class is that class. Producer's accuracy: how much of the class the map finds.</source>
            <translation>Exatidão do usuário: que parte do que o mapa chama de uma classe é dessa classe. Exatidão do produtor: que parte da classe o mapa encontra.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Usually maps that the same settings made of the same images stay as they are.</source>
            <translation>Normalmente, os mapas que os mesmos ajustes fizeram das mesmas imagens ficam como estão.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>V&amp;iew zenith angle</source>
            <translation>Ângulo zenital de v&amp;isada</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Values above it are moved to it and flagged. Give the lowest as well.</source>
            <translation>Os valores acima são levados a ele e sinalizados. Indique também o menor.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Values below it are moved to it and flagged. Give the highest as well.</source>
            <translation>Os valores abaixo são levados a ele e sinalizados. Indique também o maior.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>Values of {0} are negative (median {1}), which no reflectance is; check scale and offset.</source>
            <translation>Os valores de {0} são negativos (mediana {1}), o que nenhuma refletância é; confira a escala e o deslocamento.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>Values of {0} are no numbers after scale and offset; check both.</source>
            <translation>Os valores de {0} não são números depois da escala e do deslocamento; verifique ambos.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>Values of {0} are not reflectance 0..1 (median {1}): they look like</source>
            <translation>Os valores de {0} não são refletância 0..1 (mediana {1}): parecem</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/map_change.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Values that are no class</source>
            <translation>Valores que não são classe</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <location filename="../../plugin/docks/read.py" />
            <source>Variable</source>
            <translation>Variável</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>Variable that was measured</source>
            <translation>Variável medida</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Variable to learn</source>
            <translation>Variável a aprender</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Variables</source>
            <translation>Variáveis</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>Versions</source>
            <translation>Versões</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Versions, packages, devices and the last errors, to be copied into a report (TerraClara)</source>
            <translation>Versões, pacotes, dispositivos e os últimos erros, para copiar em um relato (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>View zenith (°)</source>
            <translation>Zênite de visada (°)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>View zenith angle (degrees)</source>
            <translation>Ângulo zenital de visada (graus)</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Water of all leaves above a square centimeter of ground.</source>
            <translation>Água de todas as folhas sobre um centímetro quadrado de terreno.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>Ways to learn, to compare</source>
            <translation>Formas de aprender, a comparar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/mapping.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>Web pages (*.html)</source>
            <translation>Páginas web (*.html)</translation>
        </message>
        <message>
            <location filename="../../core/gp/labelled.py" />
            <source>Weights must be positive numbers, one for every sample.</source>
            <translation>Os pesos devem ser números positivos, um por amostra.</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>What TerraClara needs beside QGIS, what of it is there, and one button that gets it (TerraClara)</source>
            <translation>De que o TerraClara precisa além do QGIS, o que já existe disso, e um botão que o obtém (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/cli/explain.py" />
            <source>What a place costs is not known beforehand; leave --estimate out, or ask for a map with -o.</source>
            <translation>O custo de um lugar não se sabe de antemão; omita --estimate ou peça um mapa com -o.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>What a report of a problem should say. Copy it into the report: your name is left out of all paths, and nothing is sent anywhere.</source>
            <translation>O que um relato de problema deve dizer. Copie-o para o relato: o nome do usuário é omitido de todos os caminhos, e nada é enviado a lugar nenhum.</translation>
        </message>
        <message>
            <location filename="../../core/cli/simulate.py" />
            <source>What an emulator costs is not known beforehand; leave --emulator or --estimate out.</source>
            <translation>O custo de um emulador não se sabe de antemão; omita --emulator ou --estimate.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>What became of what</source>
            <translation>O que se tornou o quê</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>What computes: auto takes a graphics processor where one is usable, else the processor (cpu).</source>
            <translation>O que calcula: auto usa um processador gráfico se houver um utilizável; senão, o processador (cpu).</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>What each band gave to the values of a map, everywhere (TerraClara)</source>
            <translation>O que cada banda deu aos valores de um mapa, em toda parte (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/cli/__init__.py" />
            <source>What follows {0} is empty. Write what belongs there, or look whether a variable that should hold it is set.</source>
            <translation>O que segue {0} está vazio. Escreva o que deve estar ali, ou veja se está definida a variável que devia contê-lo.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>What is a cloud</source>
            <translation>O que é uma nuvem</translation>
        </message>
        <message>
            <location filename="../../core/clouds/background.py" />
            <source>What seems clear on this date does not look like the dates before. Take more dates.</source>
            <translation>O que parece claro nesta data não se parece com as datas anteriores. Use mais datas.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>What the further files are</source>
            <translation>O que são os demais arquivos</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>What the further files are. Dates of one place: the model looks at all of them at once, and maps as many. Scenes: the model learns from each, and maps one at a time; here the first.</source>
            <translation>O que são os demais arquivos. Datas de um lugar: o modelo olha para todas ao mesmo tempo e mapeia outras tantas. Cenas: o modelo aprende com cada uma e mapeia uma de cada vez; aqui a primeira.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/reuse.py" />
            <source>What the model {0} says of its training areas cannot be read. Give the areas to be sure.</source>
            <translation>Não se pode ler o que o modelo {0} diz de suas áreas de treinamento. Indique as áreas para ter certeza.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>What the model's numbers are</source>
            <translation>O que são os números do modelo</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>What the other dates tell</source>
            <translation>O que dizem as outras datas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>What the reference's numbers are</source>
            <translation>O que são os números da referência</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>What the whole series shows</source>
            <translation>O que mostra toda a série</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>What to explain</source>
            <translation>O que explicar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>What to map</source>
            <translation>O que mapear</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>What to map. In scripts also ids apart by commas, such as lai,fapar, or all.</source>
            <translation>O que mapear. Em scripts também ids separados por vírgulas, como lai,fapar, ou all.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>What was applied to the scene:</source>
            <translation>O que foi aplicado à cena:</translation>
        </message>
        <message>
            <location filename="../../core/mapping/make.py" />
            <source>What was computed is kept beside the target; the same run continues from there.</source>
            <translation>O que foi calculado é mantido junto do destino; a mesma execução segue daí.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>What was made</source>
            <translation>O que foi feito</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>What {0} adds to the estimate</source>
            <translation>O que {0} acrescenta à estimativa</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <location filename="../../plugin/docks/form.py" />
            <source>Where</source>
            <translation>Onde</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Where bands say the same, one may stand for another.</source>
            <translation>Onde várias bandas dizem o mesmo, uma pode fazer as vezes de outra.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Where both serve prefer this model to {0}: red edge and short-wave infrared leave less open; fields narrower than about 60 m need the 10 m bands.</source>
            <translation>Onde ambos servirem prefira este modelo a {0}: a borda do vermelho e o infravermelho de ondas curtas deixam menos em aberto; os campos mais estreitos do que cerca de 60 m precisam das bandas de 10 m.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Where clear ground has become darker it can find shadows: 1 % of one clear September scene after an August one of clouds.</source>
            <translation>Onde o solo sem nuvens escureceu pode encontrar sombras: 1 % de uma cena sem nuvens de setembro após uma de agosto com nuvens.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>Where dense</source>
            <translation>Se denso</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Where given, the page tells whether the probabilities are honest.</source>
            <translation>Se dada, a página diz se as probabilidades são honestas.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Where map and reference agree</source>
            <translation>Onde mapa e referência concordam</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>Where most errors are expected (Neyman)</source>
            <translation>Onde se esperam mais erros (Neyman)</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <location filename="../../plugin/layout.py" />
            <source>Where not to trust it</source>
            <translation>Onde não confiar nele</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Where the file does not name its bands: their names in order, such as B02,B03,B04,B08.</source>
            <translation>Se o arquivo não nomeia as suas bandas: os nomes em ordem, como B02,B03,B04,B08.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Where the uncertainty is high, and wherever the image is unlike what the model was trained on.</source>
            <translation>Onde a incerteza é alta, e onde quer que a imagem seja diferente daquilo com que o modelo foi treinado.</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Where there are fewer dates the first one stands for those that are missing.</source>
            <translation>Onde há menos datas, a primeira faz as vezes das que faltam.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Whether the network gives probabilities (none) or scores (softmax, sigmoid); auto looks.</source>
            <translation>Se a rede dá probabilidades (none) ou pontuações (softmax, sigmoid); auto descobre.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Which bands made the estimate high here, and low there?</source>
            <translation>Que bandas tornaram a estimativa alta aqui, e baixa ali?</translation>
        </message>
        <message>
            <location filename="../../plugin/main.py" />
            <source>Which class became which between two dates (TerraClara)</source>
            <translation>Que classe se tornou qual entre duas datas (TerraClara)</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>Which class is the next likely one changes from pixel to pixel; for a map name both, as against=NAME,OTHER.</source>
            <translation>A segunda classe mais provável muda de um pixel para outro; para um mapa, nomeie ambas, como against=NAME,OTHER.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/assessment_report.py" />
            <source>Which class was taken for which</source>
            <translation>Que classe foi tomada por qual</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>Whose bands the table has, unless responses or centers are given.</source>
            <translation>De que sensor são as bandas da tabela, a menos que se deem respostas ou centros.</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>Why</source>
            <translation>Por quê</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>Why: {}</source>
            <translation>Por quê: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>Why: {} - {}</source>
            <translation>Por quê: {} - {}</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>Windows on ARM</source>
            <translation>Windows em ARM</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>With four bands, blue and red of dense vegetation are interchangeable.</source>
            <translation>Com quatro bandas, o azul e o vermelho de uma vegetação densa são intercambiáveis.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>With which model</source>
            <translation>Com qual modelo</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>Without angles typical ones are taken; the error then grows by {0}.</source>
            <translation>Sem ângulos tomam-se os típicos; o erro cresce então {0}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Without the places it names the answer changes little more than without others</source>
            <translation>Sem os lugares que nomeia, a resposta muda pouco mais que sem outros</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>Without the places it names the answer changes more than without others</source>
            <translation>Sem os lugares que nomeia, a resposta muda mais que sem outros</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>Without the scene's own angles 90 % intervals of the model {0} hold {1} of simulations, with them {2}: give the angles where they are known.</source>
            <translation>Sem os ângulos da própria cena, os intervalos de 90 % do modelo {0} contêm {1} das simulações, com eles {2}: dê os ângulos onde forem conhecidos.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>Write a one-page report</source>
            <translation>Gravar um relatório de uma página</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>Write a one-page report of each</source>
            <translation>Gravar um relatório de uma página de cada uma</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Write clouds and shadows as polygons</source>
            <translation>Gravar nuvens e sombras como polígonos</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>Write the image without clouds and shadows</source>
            <translation>Gravar a imagem sem nuvens nem sombras</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>Writing a random forest or a network</source>
            <translation>Gravar uma floresta aleatória ou uma rede</translation>
        </message>
        <message>
            <location filename="../../core/model/onnx_package.py" />
            <source>Writing or changing a model</source>
            <translation>Gravar ou mudar um modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>Writing the report of {}…</source>
            <translation>Gravando o relatório de {}…</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>Writing the report…</source>
            <translation>Gravando o relatório…</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classifiers.py" />
            <source>Writing this classifier as a model</source>
            <translation>Gravar este classificador como modelo</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>Wrong among the rest (%)</source>
            <translation>Errados entre os demais (%)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <location filename="../../plugin/algorithms/explain.py" />
            <source>XAI</source>
            <translation>XAI</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>Yet no number of the visible bands lies below {0}: if 1000 must be subtracted, give offset=-0.1.</source>
            <translation>Contudo, nenhum número das bandas visíveis está abaixo de {0}: se for preciso subtrair 1000, indique offset=-0.1.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>[Temporary file]</source>
            <translation>[Arquivo temporário]</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>[Temporary folder]</source>
            <translation>[Pasta temporária]</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>[those of the S2ToolBox ATBD]</source>
            <translation>[as do ATBD do S2ToolBox]</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>a method without gradients</source>
            <translation>um método sem gradientes</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>a model</source>
            <translation>um modelo</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>a number above 0</source>
            <translation>um número acima de 0</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>a number, added to the mean</source>
            <translation>um número, somado à média</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>a satellite without a name</source>
            <translation>um satélite sem nome</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>about as often as they say</source>
            <translation>mais ou menos tão frequentemente como dizem</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>accuracy</source>
            <translation>exatidão</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>active learning</source>
            <translation>aprendizado ativo</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>agree</source>
            <translation>concordam</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>agreement</source>
            <translation>concordância</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>all bands</source>
            <translation>todas as bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>all cores</source>
            <translation>todos os núcleos</translation>
        </message>
        <message>
            <location filename="../../core/explain/modes/lrp.py" />
            <source>alpha {0} and beta {1} lose or make relevance; alpha - beta must be 1.</source>
            <translation>alpha {0} e beta {1} perdem ou criam relevância; alpha - beta deve ser 1.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>amber</source>
            <translation>âmbar</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>another kind of perturbation</source>
            <translation>outro tipo de perturbação</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>another model</source>
            <translation>outro modelo</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>another model's output</source>
            <translation>a saída de outro modelo</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>are marked as bad</source>
            <translation>estão marcadas como ruins</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>area</source>
            <translation>área</translation>
        </message>
        <message>
            <location filename="../../core/landcover/modelcard.py" />
            <source>area of applicability (Meyer and Pebesma 2021)</source>
            <translation>área de aplicabilidade (Meyer e Pebesma 2021)</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>as chosen above</source>
            <translation>como escolhido acima</translation>
        </message>
        <message>
            <location filename="../../core/landcover/conformal.py" />
            <source>as far as the places of the map are like those of training; with few places only roughly</source>
            <translation>na medida em que os lugares do mapa se parecem com os de treinamento; com poucos lugares, só de forma aproximada</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>as published: the ensemble's own probability, not calibrated afterwards</source>
            <translation>como publicado: a probabilidade própria do conjunto, sem calibrar depois</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>as published: the network's softmax, not calibrated afterwards</source>
            <translation>como publicado: a softmax da rede, sem calibrar depois</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>as the model itself decides</source>
            <translation>como decide o próprio modelo</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>as the other dates tell</source>
            <translation>como dizem as outras datas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>attribution</source>
            <translation>atribuição</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>auto takes deeplift, and for models without slopes, such as trees, occlusion.</source>
            <translation>auto usa deeplift e, para modelos sem inclinações, como árvores, occlusion.</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>auto takes the best model for the scene. Or an id from the list, or in scripts the path of an .onnx file.</source>
            <translation>auto usa o melhor modelo para a cena. Ou um id da lista, ou em scripts o caminho de um arquivo .onnx.</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>averaged over smaller pixels</source>
            <translation>média dos pixels menores</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>axes</source>
            <translation>eixos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>background</source>
            <translation>fundo</translation>
        </message>
        <message>
            <location filename="../../core/explain/faithfulness.py" />
            <source>band means</source>
            <translation>médias das bandas</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <location filename="../../core/landcover/inputs.py" />
            <source>bands</source>
            <translation>bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>bands of its own</source>
            <translation>bandas próprias</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>baseline {}</source>
            <translation>linha de processamento {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>batch</source>
            <translation>lote</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>being tried…</source>
            <translation>sendo testados…</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>bias</source>
            <translation>viés</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>bias {:.2g}</source>
            <translation>viés {:.2g}</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>bias {}</source>
            <translation>viés {}</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>bounds</source>
            <translation>limites</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>calibrate</source>
            <translation>calibrar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>calibration</source>
            <translation>calibração</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>called cloud, is none</source>
            <translation>chamado nuvem, e não é</translation>
        </message>
        <message>
            <location filename="../../core/diagnostics.py" />
            <source>cannot be loaded ({0})</source>
            <translation>não pode ser carregado ({0})</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>canopy</source>
            <translation>dossel</translation>
        </message>
        <message>
            <location filename="../../core/gp/features.py" />
            <source>centers</source>
            <translation>centros</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>change detection</source>
            <translation>detecção de mudanças</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/pooling.py" />
            <source>changes the number of channels, for which there is no gradient here</source>
            <translation>muda o número de canais, para o que aqui não há gradiente</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>chlorophyll</source>
            <translation>clorofila</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>chosen</source>
            <translation>escolhida</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>cirrus</source>
            <translation>cirros</translation>
        </message>
        <message>
            <location filename="../../core/landcover/conformal.py" />
            <source>class-conditional least ambiguous sets, cross-validated by place</source>
            <translation>conjuntos menos ambíguos condicionais por classe, com validação cruzada por lugares</translation>
        </message>
        <message>
            <location filename="../../core/landcover/calibrate.py" />
            <source>class-conditional least ambiguous sets, on labels beside the training</source>
            <translation>conjuntos menos ambíguos condicionais por classe, em rótulos à parte do treinamento</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>class=NAME, against=NAME,OTHER, output=NAME such as output=std, or uncertainty. Empty: the class that each pixel got, or the estimate.</source>
            <translation>class=NOME, against=NOME,OUTRO, output=NOME, como output=std, ou uncertainty. Vazio: a classe que cada pixel recebeu, ou a estimativa.</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>classes</source>
            <translation>classes</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>classification</source>
            <translation>classificação</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/model/card.py" />
            <source>clear</source>
            <translation>céu limpo</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>clipped high</source>
            <translation>baixado ao máximo</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>clipped low</source>
            <translation>elevado ao mínimo</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/model/card.py" />
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>cloud</source>
            <translation>nuvem</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>cloud cover</source>
            <translation>cobertura de nuvens</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>cloud mask on Sentinel-2 Level-1C</source>
            <translation>máscara de nuvens em Sentinel-2 nível 1C</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>cloud missed</source>
            <translation>nuvem não detectada</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>cloud probability on Sentinel-2 Level-1C</source>
            <translation>probabilidade de nuvem em Sentinel-2 nível 1C</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>cloud shadow</source>
            <translation>sombra de nuvem</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>cloud where its probability exceeds {}</source>
            <translation>nuvem onde sua probabilidade excede {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>clouds</source>
            <translation>nuvens</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>clouds and cloud shadows on Sentinel-2 and Landsat 5 to 9, at about 30 m</source>
            <translation>nuvens e sombras de nuvem em Sentinel-2 e Landsat 5 a 9, a cerca de 30 m</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>column {0}, row {1}</source>
            <translation>coluna {0}, linha {1}</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>completeness</source>
            <translation>completude</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>composer</source>
            <translation>compositor</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>confidence</source>
            <translation>confiança</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>confidence interval</source>
            <translation>intervalo de confiança</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>conformal</source>
            <translation>conforme</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>conformal prediction</source>
            <translation>predição conforme</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>confusion matrix</source>
            <translation>matriz de confusão</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>correct</source>
            <translation>corrigir</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>correlated errors</source>
            <translation>erros correlacionados</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>coverage</source>
            <translation>cobertura</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/pooling.py" />
            <source>crops, for which there is no gradient here</source>
            <translation>recorta, para o que aqui não há gradiente</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/movement.py" />
            <source>cuts off and repeats ({0}) at once, for which there is no gradient here</source>
            <translation>corta e repete ({0}) ao mesmo tempo, para o que aqui não há gradiente</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>date</source>
            <translation>data</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>dates</source>
            <translation>datas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <source>deep learning</source>
            <translation>aprendizado profundo</translation>
        </message>
        <message>
            <location filename="../../core/explain/modes/lrp.py" />
            <source>deeplift, integrated_gradients or group_shapley</source>
            <translation>deeplift, integrated_gradients ou group_shapley</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>deforestation</source>
            <translation>desmatamento</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>deletion {0}, moved at random {1}, insertion {2}</source>
            <translation>apagamento {0}, movido ao acaso {1}, inserção {2}</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>difference of probabilities</source>
            <translation>diferença de probabilidades</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>difference of scores</source>
            <translation>diferença de pontuações</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>divisors</source>
            <translation>divisores</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>does more with its trees than add them</source>
            <translation>faz mais com as suas árvores do que somá-las</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>downloads {0} MB from the Python Package Index</source>
            <translation>baixa {0} MB do Python Package Index</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>dropped too far</source>
            <translation>caiu demais</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>emulator</source>
            <translation>emulador</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>error propagation</source>
            <translation>propagação de erros</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>estimated, 95 % interval</source>
            <translation>estimada, intervalo de 95 %</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>exchange</source>
            <translation>intercâmbio</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>excluded</source>
            <translation>excluída</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>exit code {0}</source>
            <translation>código de saída {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>export</source>
            <translation>exportar</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>familiar</source>
            <translation>familiar</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>few false</source>
            <translation>poucas falsas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>field</source>
            <translation>campo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>field data</source>
            <translation>dados de campo</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>file</source>
            <translation>arquivo</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>file of laws</source>
            <translation>arquivo de leis</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>flags</source>
            <translation>indicadores</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>for example: clear, cloud, thin cloud, shadow</source>
            <translation>por exemplo: clear, cloud, thin cloud, shadow</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>found out</source>
            <translation>descobre-se</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>fourth</source>
            <translation>quarto</translation>
        </message>
        <message>
            <location filename="../../core/gp/features.py" />
            <source>frequencies</source>
            <translation>frequências</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/fields.py" />
            <source>from the file</source>
            <translation>do arquivo</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/advanced.py" />
            <source>from the file; for example B02,B03,B04,B08</source>
            <translation>do arquivo; por exemplo B02,B03,B04,B08</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/fields.py" />
            <source>from the scene, else typical</source>
            <translation>da cena; senão, típico</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>from-to matrix</source>
            <translation>matriz de transição</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>gradient</source>
            <translation>gradiente</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>gradient-boosted trees (LightGBM), 170 trees of 770 leaves</source>
            <translation>árvores com gradient boosting (LightGBM), 170 árvores de 770 folhas</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>gray: no data</source>
            <translation>cinza: sem dados</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>green</source>
            <translation>verde</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>ground truth</source>
            <translation>verdade de campo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>harvest</source>
            <translation>colheita</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>has a clip, for which there is no gradient here</source>
            <translation>tem um corte, para o qual aqui não há gradiente</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>has a second output in use, which has no gradient here</source>
            <translation>tem em uso uma segunda saída, que aqui não tem gradiente</translation>
        </message>
        <message>
            <location filename="../../core/explain/lower.py" />
            <source>has an output {0}, which has no gradient here</source>
            <translation>tem uma saída {0}, que aqui não tem gradiente</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>has no gradient here</source>
            <translation>não tem gradiente aqui</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>has peepholes, coupled gates or a clip, for which there is no gradient here</source>
            <translation>tem peepholes, portas acopladas ou um corte, para os quais aqui não há gradiente</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>has series of several lengths, for which there is no gradient here</source>
            <translation>tem séries de vários comprimentos, para as quais aqui não há gradiente</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>has the batch first, for which there is no gradient here</source>
            <translation>tem o lote primeiro, para o que aqui não há gradiente</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>has weights that are computed, for which there is no gradient here</source>
            <translation>tem pesos que são calculados, para os quais aqui não há gradiente</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>has {0} that are computed, for which there is no gradient here</source>
            <translation>tem {0} que são calculados, para os quais aqui não há gradiente</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>heat map</source>
            <translation>mapa de calor</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>here</source>
            <translation>aqui</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/validation_report.py" />
            <source>highest</source>
            <translation>mais alto</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>hold no data</source>
            <translation>não têm dados</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>hybrid</source>
            <translation>híbrido</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>implausible</source>
            <translation>implausível</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>in situ</source>
            <translation>in situ</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>in the training spectra</source>
            <translation>nos espectros de treinamento</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>indices</source>
            <translation>índices</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <source>inference</source>
            <translation>inferência</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>interpolated (bilinear)</source>
            <translation>interpolado (bilinear)</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>intervals</source>
            <translation>intervalos</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>invalid</source>
            <translation>inválido</translation>
        </message>
        <message>
            <location filename="../../core/explain/lower.py" />
            <location filename="../../core/explain/rules/elementwise.py" />
            <source>is in its training mode, where it has no gradient here</source>
            <translation>está no seu modo de treinamento, onde aqui não tem gradiente</translation>
        </message>
        <message>
            <location filename="../../core/install/probe.py" />
            <source>it did not answer within {0} seconds</source>
            <translation>não respondeu em {0} segundos</translation>
        </message>
        <message>
            <location filename="../../core/install/probe.py" />
            <source>it ended with signal {0}</source>
            <translation>terminou com o sinal {0}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>it has no names</source>
            <translation>não tem nomes</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>it is no text in UTF-8</source>
            <translation>não é texto em UTF-8</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>its 90 % intervals hold {:.1%}</source>
            <translation>os seus intervalos de 90 % contêm {:.1%}</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>its classes are {0}</source>
            <translation>as suas classes são {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>its classes have no names; give a number</source>
            <translation>as suas classes não têm nomes; indique um número</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>joint Gaussian process</source>
            <translation>processo gaussiano conjunto</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>kappa</source>
            <translation>kappa</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/pooling.py" />
            <source>keeps the aspect ratio, for which there is no gradient here</source>
            <translation>mantém a proporção, para o que aqui não há gradiente</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>kept</source>
            <translation>mantida</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>kernel</source>
            <translation>núcleo</translation>
        </message>
        <message>
            <location filename="../../core/model/lightgbm_text.py" />
            <source>lacks {0}</source>
            <translation>falta-lhe {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>lai, lcc, ccc, cwc, fapar or fvc, or with plots any other name.</source>
            <translation>lai, lcc, ccc, cwc, fapar ou fvc, ou com parcelas qualquer outro nome.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/algorithms/train.py" />
            <source>land cover</source>
            <translation>cobertura do solo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>land use</source>
            <translation>uso do solo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>layout</source>
            <translation>layout</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>leaf area index</source>
            <translation>índice de área foliar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>legend</source>
            <translation>legenda</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>lengthscales</source>
            <translation>escalas de comprimento</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>level not told</source>
            <translation>nível não indicado</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <source>limit of the undecided</source>
            <translation>limite do indeciso</translation>
        </message>
        <message>
            <location filename="../../plugin/help.py" />
            <source>linear is quick; gp, a Gaussian process, follows ground that changes in more ways.</source>
            <translation>linear é rápido; gp, um processo gaussiano, segue um solo que muda de mais maneiras.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>local</source>
            <translation>local</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>look-up table</source>
            <translation>tabela de consulta</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>lower and upper</source>
            <translation>inferior e superior</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>lower bound {}</source>
            <translation>limite inferior {}</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/validation_report.py" />
            <source>lowest</source>
            <translation>mais baixo</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>macOS on Apple silicon</source>
            <translation>macOS em Apple silicon</translation>
        </message>
        <message>
            <location filename="../../core/install/target.py" />
            <source>macOS on Intel</source>
            <translation>macOS em Intel</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>made</source>
            <translation>feita</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>many scenes</source>
            <translation>muitas cenas</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>map</source>
            <translation>mapa</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>mapped</source>
            <translation>no mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>mask</source>
            <translation>máscara</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>mean</source>
            <translation>média</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>mean of {} pixels</source>
            <translation>média de {} pixels</translation>
        </message>
        <message>
            <location filename="../../core/gp/compile.py" />
            <source>mean: total standard deviations; std: relative to the total standard deviation</source>
            <translation>média: desvios padrão totais; std: relativo ao desvio padrão total</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>methods</source>
            <translation>métodos</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>misfit</source>
            <translation>desajuste</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>misses few</source>
            <translation>perde poucas</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/raster/writer.py" />
            <source>model</source>
            <translation>modelo</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <source>model of clouds</source>
            <translation>modelo de nuvens</translation>
        </message>
        <message>
            <location filename="../../core/clouds/choose.py" />
            <source>model of clouds of several dates</source>
            <translation>modelo de nuvens de várias datas</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>more often than they say: the map is more careful than it must be</source>
            <translation>mais frequentemente do que dizem: o mapa é mais prudente do que precisa</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/linear.py" />
            <source>multiplies two tensors that depend on the input, which this method cannot</source>
            <translation>multiplica dois tensores que dependem da entrada, o que este método não pode</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>multitemporal</source>
            <translation>multitemporal</translation>
        </message>
        <message>
            <location filename="../../core/raster/gdal_calls.py" />
            <source>neither GeoTIFF nor JPEG 2000</source>
            <translation>nem GeoTIFF nem JPEG 2000</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>network</source>
            <translation>rede</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>no</source>
            <translation>não</translation>
        </message>
        <message>
            <location filename="../../plugin/layout.py" />
            <source>no CRS</source>
            <translation>sem SRC</translation>
        </message>
        <message>
            <location filename="../../core/bands.py" />
            <source>no band at all</source>
            <translation>nenhuma banda</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>no clear date</source>
            <translation>nenhuma data limpa</translation>
        </message>
        <message>
            <location filename="../../core/raster/pointtable.py" />
            <source>no columns</source>
            <translation>nenhuma coluna</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>no data</source>
            <translation>sem dados</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>no map</source>
            <translation>nenhum mapa</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <location filename="../../core/raster/gdal_calls.py" />
            <location filename="../../core/raster/writer.py" />
            <source>no reason given</source>
            <translation>nenhuma razão dada</translation>
        </message>
        <message>
            <location filename="../../core/batch/clouds.py" />
            <source>no valid pixel of this scene</source>
            <translation>nenhum pixel válido desta cena</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <location filename="../../core/model/catalog.py" />
            <location filename="../../core/model/check.py" />
            <location filename="../../core/raster/area.py" />
            <location filename="../../core/raster/labels.py" />
            <location filename="../../core/raster/points.py" />
            <location filename="../../core/retrieval/fieldnames.py" />
            <location filename="../../core/retrieval/variables.py" />
            <location filename="../../plugin/algorithms/field_plots.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>none</source>
            <translation>nenhum</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/support.py" />
            <source>none in this session</source>
            <translation>nenhum nesta sessão</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>none of them is a cloud</source>
            <translation>nenhuma delas é uma nuvem</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>none, the standard deviation alone</source>
            <translation>nenhum, só o desvio padrão</translation>
        </message>
        <message>
            <location filename="../../core/raster/gdal_calls.py" />
            <source>not a raster GDAL knows</source>
            <translation>não é um raster que o GDAL conheça</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>not explained</source>
            <translation>não explicado</translation>
        </message>
        <message>
            <location filename="../../core/diagnostics.py" />
            <source>not installed</source>
            <translation>não instalado</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>not installed ({0} MB, {1})</source>
            <translation>não instalado ({0} MB, {1})</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>not stated</source>
            <translation>não indicada</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>note</source>
            <translation>nota</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/form.py" />
            <source>nothing</source>
            <translation>nada</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>npz</source>
            <translation>npz</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>number</source>
            <translation>número</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>of inputs</source>
            <translation>de entradas</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>one without labels</source>
            <translation>um sem rótulos</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>other classes mixed up, or undecided</source>
            <translation>outras classes confundidas, ou indecisas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>outlier</source>
            <translation>valor atípico</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/picture.py" />
            <source>outside domain</source>
            <translation>fora do domínio</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>over the scene</source>
            <translation>sobre a cena</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>page</source>
            <translation>página</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>parcel</source>
            <translation>parcela</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>pixels</source>
            <translation>pixels</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>place</source>
            <translation>lugar</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>places</source>
            <translation>lugares</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>plausibility</source>
            <translation>plausibilidade</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>points</source>
            <translation>pontos</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <location filename="../../core/mapping/tags.py" />
            <source>possible</source>
            <translation>possível</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/apply_model.py" />
            <source>predict</source>
            <translation>prever</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>prediction set</source>
            <translation>conjunto de predição</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>print</source>
            <translation>imprimir</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>probabilities</source>
            <translation>probabilidades</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>probability</source>
            <translation>probabilidade</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>production</source>
            <translation>produção</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>published model</source>
            <translation>modelo publicado</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>quality gap</source>
            <translation>diferença de qualidade</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>radiative transfer</source>
            <translation>transferência radiativa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>random</source>
            <translation>aleatório</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>random forest</source>
            <translation>floresta aleatória</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>rank correlation</source>
            <translation>correlação de postos</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>rank correlations (Spearman) over {0}:</source>
            <translation>correlações de postos (Spearman) sobre {0}:</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>reads {0}</source>
            <translation>lê {0}</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>red</source>
            <translation>vermelho</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>reflectance = number × {0}{1}</source>
            <translation>refletância = número × {0}{1}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>regression</source>
            <translation>regressão</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>relative azimuth angle</source>
            <translation>ângulo azimutal relativo</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2_angles.py" />
            <source>relative azimuth {0}</source>
            <translation>azimute relativo {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <location filename="../../plugin/algorithms/explain.py" />
            <source>relevance</source>
            <translation>relevância</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <source>reliability</source>
            <translation>confiabilidade</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>repeats</source>
            <translation>fatores de repetição</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/linear.py" />
            <source>repeats an axis of one element, for which there is no gradient here</source>
            <translation>repete um eixo de um elemento, para o que aqui não há gradiente</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>retrain</source>
            <translation>retreinar</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>rose too far</source>
            <translation>subiu demais</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/clouds.py" />
            <source>s2cloudless</source>
            <translation>s2cloudless</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <location filename="../../plugin/algorithms/explain.py" />
            <source>saliency</source>
            <translation>saliência</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>sample</source>
            <translation>amostra</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>samples</source>
            <translation>amostras</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>scene</source>
            <translation>cena</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>scene mean</source>
            <translation>média da cena</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>score</source>
            <translation>pontuação</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>scores, sigmoid</source>
            <translation>pontuações, sigmoide</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/clouds.py" />
            <source>scores, softmax</source>
            <translation>pontuações, softmax</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/export_gp.py" />
            <source>script</source>
            <translation>script</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>second</source>
            <translation>segundo</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>seconds</source>
            <translation>segundos</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>see the air more than the ground, in pixels of 60 m,</source>
            <translation>veem o ar mais do que o solo, em píxeis de 60 m,</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>sensor noise</source>
            <translation>ruído do sensor</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <location filename="../../core/model/graph.py" />
            <source>sequence or map</source>
            <translation>sequência ou mapa</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>sets</source>
            <translation>conjuntos</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/model/card.py" />
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/clouds.py" />
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>shadow</source>
            <translation>sombra</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>share of the pixels</source>
            <translation>parte dos pixels</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>share of the samples</source>
            <translation>parte das amostras</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <source>sheet</source>
            <translation>folha</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>shuffled weights</source>
            <translation>pesos embaralhados</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>simulations</source>
            <translation>simulações</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>site</source>
            <translation>local</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>sites</source>
            <translation>locais</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>sizes</source>
            <translation>tamanhos</translation>
        </message>
        <message>
            <location filename="../../core/mapping/beforehand.py" />
            <source>smallest area</source>
            <translation>menor área</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>snow or ice</source>
            <translation>neve ou gelo</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>stability</source>
            <translation>estabilidade</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/explain/question.py" />
            <location filename="../../plugin/algorithms/input_noise.py" />
            <location filename="../../plugin/layers.py" />
            <source>standard deviation</source>
            <translation>desvio padrão</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>standard deviation over the mean</source>
            <translation>desvio padrão sobre a média</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>standard deviation, model part</source>
            <translation>desvio padrão, parte do modelo</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>standard deviation, noise part</source>
            <translation>desvio padrão, parte do ruído</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>status</source>
            <translation>estado</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>stratified</source>
            <translation>estratificado</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>sun zenith angle</source>
            <translation>ângulo zenital solar</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2_angles.py" />
            <source>sun zenith {0}</source>
            <translation>zênite solar {0}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>supervised</source>
            <translation>supervisionado</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <location filename="../../core/raster/sentinel2.py" />
            <source>surface</source>
            <translation>de superfície</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <location filename="../../core/raster/stac_product.py" />
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>surface reflectance</source>
            <translation>refletância de superfície</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>surface reflectance (L2A, L2SP)</source>
            <translation>refletância de superfície (L2A, L2SP)</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>system</source>
            <translation>sistema</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>table</source>
            <translation>tabela</translation>
        </message>
        <message>
            <location filename="../../core/gp/exchange.py" />
            <source>table of arrays or script</source>
            <translation>tabela de arranjos ou script</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>taken from the nearest pixel</source>
            <translation>tomado do pixel mais próximo</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>temporal consistency</source>
            <translation>consistência temporal</translation>
        </message>
        <message>
            <location filename="../../core/model/card.py" />
            <source>the 852 training series, 5 folds by place: blocks of 0.5 degrees and their neighborhoods; Forest lies in too few of them and is divided by its own pixels</source>
            <translation>as 852 séries de treinamento, 5 dobras por lugar: blocos de 0.5 grau e seus arredores; Floresta está em muito poucos deles e é dividida pelos seus próprios pixels</translation>
        </message>
        <message>
            <location filename="../../core/raster/browser.py" />
            <source>the Copernicus Browser (by the file names)</source>
            <translation>o Copernicus Browser (pelos nomes dos arquivos)</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>the Copernicus target</source>
            <translation>o objetivo do Copernicus</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>the GCOS goal</source>
            <translation>a meta do GCOS</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>the STAC item</source>
            <translation>o item STAC</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>the bands</source>
            <translation>as bandas</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>the class against the next likely one</source>
            <translation>a classe frente à segunda mais provável</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>the class of each pixel</source>
            <translation>a classe de cada pixel</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>the corrected pixels, all fitted</source>
            <translation>os pixels corrigidos, todos ajustados</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>the corrected pixels, places held out in turn</source>
            <translation>os pixels corrigidos, separando os lugares um a um</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>the file's metadata</source>
            <translation>os metadados do arquivo</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>the file's reflectance scale factor</source>
            <translation>o fator de escala de refletância do arquivo</translation>
        </message>
        <message>
            <location filename="../../core/raster/radiometry.py" />
            <source>the file's scale and offset</source>
            <translation>a escala e o deslocamento do arquivo</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>the pixels of the tile</source>
            <translation>os pixels do bloco</translation>
        </message>
        <message>
            <location filename="../../core/raster/beam_dimap.py" />
            <location filename="../../core/raster/sentinel2.py" />
            <source>the product's metadata</source>
            <translation>os metadados do produto</translation>
        </message>
        <message>
            <location filename="../../plugin/network.py" />
            <source>the server answered {}</source>
            <translation>o servidor respondeu {}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>the spectra that the model keeps, which were chosen far apart,</source>
            <translation>os espetros que o modelo guarda, escolhidos longe uns dos outros,</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>the spectra that the model learned from</source>
            <translation>os espectros com que o modelo aprendeu</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>the target</source>
            <translation>o alvo</translation>
        </message>
        <message>
            <location filename="../../core/landcover/modelcard.py" />
            <source>the training pixels, {0} folds by place</source>
            <translation>os pixels de treinamento, {0} partes por lugares</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>there is none</source>
            <translation>não há nenhum</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <location filename="../../core/clouds/assessment.py" />
            <location filename="../../core/clouds/classes.py" />
            <location filename="../../core/clouds/scores.py" />
            <location filename="../../core/model/card.py" />
            <source>thin cloud</source>
            <translation>nuvem fina</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>third</source>
            <translation>terceiro</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>this scene's spectra</source>
            <translation>os espectros desta cena</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>threshold</source>
            <translation>limiar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>time series</source>
            <translation>série temporal</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>too high</source>
            <translation>alto demais</translation>
        </message>
        <message>
            <location filename="../../core/picture.py" />
            <source>too low</source>
            <translation>baixo demais</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>too seldom: the map is surer than it can be</source>
            <translation>poucas vezes demais: o mapa está mais seguro do que pode</translation>
        </message>
        <message>
            <location filename="../../core/model/optional.py" />
            <source>top of atmosphere</source>
            <translation>topo da atmosfera</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>top of atmosphere reflectance</source>
            <translation>refletância no topo da atmosfera</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>top-of-atmosphere</source>
            <translation>no topo da atmosfera</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>top-of-atmosphere reflectance</source>
            <translation>refletância no topo da atmosfera</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>top-of-atmosphere reflectance (L1C, L1TP)</source>
            <translation>refletância no topo da atmosfera (L1C, L1TP)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>train</source>
            <translation>treinar</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>training</source>
            <translation>treinamento</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>transition</source>
            <translation>transição</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>tree ensemble</source>
            <translation>conjunto de árvores</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>two bounds with {} % of the true values between them</source>
            <translation>dois limites com {} % dos valores verdadeiros entre eles</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>two dates</source>
            <translation>duas datas</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../plugin/algorithms/print_sheet.py" />
            <location filename="../../plugin/algorithms/retrieve.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>uncertainty</source>
            <translation>incerteza</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/input_noise.py" />
            <source>uncertainty propagation</source>
            <translation>propagação da incerteza</translation>
        </message>
        <message>
            <location filename="../../core/batch/clouds.py" />
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/clouds/classes.py" />
            <location filename="../../core/clouds/detect.py" />
            <location filename="../../core/model/card.py" />
            <location filename="../../core/report.py" />
            <source>undecided</source>
            <translation>indeciso</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>unit</source>
            <translation>unidade</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>units</source>
            <translation>unidades</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>unknown</source>
            <translation>desconhecida</translation>
        </message>
        <message>
            <location filename="../../plugin/layers.py" />
            <source>upper bound {}</source>
            <translation>limite superior {}</translation>
        </message>
        <message>
            <location filename="../../core/explain/leaf_boxes.py" />
            <source>uses {0}</source>
            <translation>usa {0}</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>valid</source>
            <translation>válidos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/assess_clouds.py" />
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <location filename="../../plugin/algorithms/sample_design.py" />
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>validation</source>
            <translation>validação</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>value</source>
            <translation>valor</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>variance</source>
            <translation>variância</translation>
        </message>
        <message>
            <location filename="../../core/gp/kernels.py" />
            <source>variances</source>
            <translation>variâncias</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>vegetation cover</source>
            <translation>cobertura vegetal</translation>
        </message>
        <message>
            <location filename="../../core/diagnostics.py" />
            <source>version unknown</source>
            <translation>versão desconhecida</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>view zenith angle</source>
            <translation>ângulo zenital de visada</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2_angles.py" />
            <source>view zenith {0}</source>
            <translation>zênite de visada {0}</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>water</source>
            <translation>água</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/step.py" />
            <source>weights</source>
            <translation>pesos</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>where every band holds its mean over the scene: {}</source>
            <translation>onde cada banda tem a sua média sobre a cena: {}</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>white: {}</source>
            <translation>branco: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/explain.py" />
            <source>why</source>
            <translation>por quê</translation>
        </message>
        <message>
            <location filename="../../core/explain/recurrence.py" />
            <source>with the activation {0} has no gradient here</source>
            <translation>com a ativação {0} não tem gradiente aqui</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/linear.py" />
            <source>with the equation {0}{1}{2} has no gradient here</source>
            <translation>com a equação {0}{1}{2} não tem gradiente aqui</translation>
        </message>
        <message>
            <location filename="../../core/explain/rules/movement.py" />
            <source>with the reduction {0} has no gradient here</source>
            <translation>com a redução {0} não tem gradiente aqui</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>written as ONNX; thresholds rounded down to float32</source>
            <translation>gravado como ONNX; limiares arredondados para baixo em float32</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>zonal statistics</source>
            <translation>estatísticas zonais</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} (rank correlation {1}).</source>
            <translation>{0} (correlação de postos {1}).</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} (rank correlation {1}; {2} with the image or the region itself).</source>
            <translation>{0} (correlação de postos {1}; {2} com a própria imagem ou região).</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} (x, y {1}) does not overlap {2} (x, y {3}); choose files of one place.</source>
            <translation>{0} (x, y {1}) não se sobrepõe a {2} (x, y {3}); escolha arquivos de um mesmo lugar.</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>{0} + {1} of reflectance in each band, {2} + {3} in all together</source>
            <translation>{0} + {1} da refletância em cada banda, {2} + {3} em todas juntas</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>{0} 8-bit digital numbers; give scale and offset, or open the product with its metadata.</source>
            <translation>{0} números digitais de 8 bits; indique a escala e o deslocamento, ou abra o produto com os seus metadados.</translation>
        </message>
        <message>
            <location filename="../../core/cli/install.py" />
            <source>{0} Add --yes to agree.</source>
            <translation>{0} Acrescente --yes para aceitar.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>{0} Copy the diagnostics (menu TerraClara) into a report to the developers.</source>
            <translation>{0} Copie o diagnóstico (menu TerraClara) em um relatório aos desenvolvedores.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>{0} Corrected by {1}: a constant, a slope and a smooth part of what the model gets wrong there.</source>
            <translation>{0} Corrigido por {1}: uma constante, uma inclinação e uma parte suave do que o modelo erra ali.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>{0} Download or copy it again.</source>
            <translation>{0} Baixe-o ou copie-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>{0} Install the Microsoft Visual C++ Redistributable 2015-2022, and try again.</source>
            <translation>{0} Instale o Microsoft Visual C++ Redistributable 2015-2022 e tente de novo.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/computing.py" />
            <source>{0} MB of memory is too little; give at least {1} MB.</source>
            <translation>{0} MB de memória é muito pouco; dê pelo menos {1} MB.</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>{0} Noise of the bands ({1}) is added to the standard deviation.</source>
            <translation>{0} O ruído das bandas ({1}) é somado ao desvio padrão.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>{0} They need a newer numpy than this QGIS has; use a newer QGIS.</source>
            <translation>{0} Precisam de um numpy mais novo que o deste QGIS; use um QGIS mais novo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>{0} and the others have no band in common; compare models that take the same bands.</source>
            <translation>{0} e os outros não têm nenhuma banda em comum; compare modelos que usem as mesmas bandas.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sceneband.py" />
            <source>{0} and {1} both hold {2}</source>
            <translation>{0} e {1} contêm ambos {2}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>{0} and {1} have different classes ({2} in one only); map both dates with the same classes.</source>
            <translation>{0} e {1} têm classes diferentes ({2} só em um); mapeie as duas datas com as mesmas classes.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>{0} and {1} more</source>
            <translation>{0} e mais {1}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classtext.py" />
            <source>{0} are no expected accuracies; give pairs such as 1=0.7,2=0.95.</source>
            <translation>{0} não são exatidões esperadas; indique pares como 1=0.7,2=0.95.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classtext.py" />
            <source>{0} are no values of classes; give whole numbers with commas between them.</source>
            <translation>{0} não são valores de classes; indique números inteiros separados por vírgulas.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/area_estimate.py" />
            <source>{0} areas do not fit {1} classes; give one for each.</source>
            <translation>{0} áreas não correspondem a {1} classes; indique uma para cada.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} assigns no {1}; export it again.</source>
            <translation>{0} não atribui nenhum {1}; exporte-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>{0} band names are given for {1} bands; give one for each.</source>
            <translation>São dados {0} nomes de bandas para {1} bandas; indique um para cada.</translation>
        </message>
        <message>
            <location filename="../../core/raster/points.py" />
            <source>{0} cannot be brought into the map's CRS; it lies too far away.</source>
            <translation>{0} não pode ser levado ao SRC do mapa; está longe demais.</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} cannot be brought onto the grid of the other bands ({1}). Check its CRS and its geotransform.</source>
            <translation>{0} não pode ser levado à grade das outras bandas ({1}). Verifique o seu SRC e a sua geotransformação.</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} cannot be brought onto the grid of the other bands. Check its CRS and its geotransform.</source>
            <translation>{0} não pode ser levado à grade das outras bandas. Verifique o seu SRC e a sua geotransformação.</translation>
        </message>
        <message>
            <location filename="../../core/raster/mapfile.py" />
            <source>{0} cannot be opened as a map ({1}). Choose another file, or make the map again.</source>
            <translation>{0} não pode ser aberto como mapa ({1}). Escolha outro arquivo ou volte a fazer o mapa.</translation>
        </message>
        <message>
            <location filename="../../core/raster/vector.py" />
            <source>{0} cannot be opened as a vector file ({1}). Choose another file.</source>
            <translation>{0} não pode ser aberto como arquivo vetorial ({1}). Escolha outro arquivo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/vector.py" />
            <source>{0} cannot be opened as a vector file. Choose another file.</source>
            <translation>{0} não pode ser aberto como arquivo vetorial. Escolha outro arquivo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <location filename="../../core/raster/reader.py" />
            <location filename="../../core/raster/unpacked.py" />
            <source>{0} cannot be opened as an image ({1}). Choose another file, or copy or download it again.</source>
            <translation>{0} não pode ser aberto como imagem ({1}). Escolha outro arquivo, ou copie-o ou baixe-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/badbands.py" />
            <location filename="../../core/raster/mapfile.py" />
            <location filename="../../core/raster/pointtable.py" />
            <location filename="../../core/raster/values.py" />
            <source>{0} cannot be read ({1}). Copy or download it again.</source>
            <translation>{0} não pode ser lido ({1}). Copie-o ou baixe-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/package.py" />
            <source>{0} cannot be read ({1}). Copy or download the package again.</source>
            <translation>{0} não pode ser lido ({1}). Copie ou baixe o pacote de novo.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} cannot be read ({1}); check its name.</source>
            <translation>{0} não pode ser lido ({1}); confira o seu nome.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/estimate.py" />
            <location filename="../../core/tables.py" />
            <source>{0} cannot be read as a CSV ({1}); give another file.</source>
            <translation>{0} não pode ser lido como CSV ({1}); indique outro arquivo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} cannot be read at column {1}, row {2}. Copy or download the file again.</source>
            <translation>{0} não pode ser lido na coluna {1}, linha {2}. Copie ou baixe o arquivo de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} cannot be read at {1} ({2}). Copy or download the file again.</source>
            <translation>{0} não pode ser lido em {1} ({2}). Copie ou baixe o arquivo de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} cannot be read. Download the product again.</source>
            <translation>{0} não pode ser lido. Baixe o produto de novo.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <location filename="../../core/raster/preview.py" />
            <source>{0} cannot be read: {1}. Copy the file again.</source>
            <translation>{0} não pode ser lido: {1}. Copie o arquivo de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/preview.py" />
            <source>{0} cannot be read: {1}. Make the map again.</source>
            <translation>{0} não pode ser lido: {1}. Faça o mapa de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} cannot be reprojected ({1}). Check its CRS and its geotransform.</source>
            <translation>{0} não pode ser reprojetado ({1}). Verifique o seu SRC e a sua geotransformação.</translation>
        </message>
        <message>
            <location filename="../../core/raster/vector.py" />
            <source>{0} cannot be reprojected to the scene's CRS; it lies too far away.</source>
            <translation>{0} não pode ser reprojetado para o SRC da cena; está longe demais.</translation>
        </message>
        <message>
            <location filename="../../core/cli/simulate.py" />
            <location filename="../../core/gp/earth_engine.py" />
            <location filename="../../core/gp/import_arrays.py" />
            <location filename="../../core/retrieval/emulator.py" />
            <location filename="../../core/retrieval/table.py" />
            <source>{0} cannot be written ({1}); choose another folder.</source>
            <translation>{0} não pode ser gravado ({1}); escolha outra pasta.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} cannot be written: the disk is full ({1} free). Free space and run again.</source>
            <translation>{0} não pode ser gravado: o disco está cheio ({1} livres). Libere espaço e execute de novo.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <location filename="../../core/install/folder.py" />
            <location filename="../../core/page.py" />
            <location filename="../../core/raster/journal.py" />
            <location filename="../../core/raster/vectorfile.py" />
            <location filename="../../core/raster/writer.py" />
            <source>{0} cannot be written: {1}. Choose another folder.</source>
            <translation>{0} não pode ser gravado: {1}. Escolha outra pasta.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>{0} cannot be written: {1}. Make room or choose another folder.</source>
            <translation>{0} não pode ser gravado: {1}. Libere espaço ou escolha outra pasta.</translation>
        </message>
        <message>
            <location filename="../../core/install/unpack.py" />
            <source>{0} cannot be written: {1}. Make room, or make the folder writable.</source>
            <translation>{0} não pode ser gravado: {1}. Libere espaço, ou permita gravar na pasta.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{0} cannot be written: {1}. The map itself is complete.</source>
            <translation>{0} não pode ser escrito: {1}. O mapa em si está completo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/laws.py" />
            <source>{0} cannot go from {1} to {2}; stay within {3} to {4}, the lower first.</source>
            <translation>{0} não pode ir de {1} a {2}; fique entre {3} e {4}, o menor primeiro.</translation>
        </message>
        <message>
            <location filename="../../core/explain/players.py" />
            <source>{0} channels are not those of {1} dates; give the network's own number.</source>
            <translation>{0} canais não são os de {1} datas; indique o número próprio da rede.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/outputs.py" />
            <source>{0} classes</source>
            <translation>{0} classes</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>{0} comes from angles up to {1} degrees; check its scale.</source>
            <translation>{0} vem de ângulos de até {1} graus; confira a sua escala.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>{0} comes with TerraClara and needs no install.</source>
            <translation>{0} vem com o TerraClara e não precisa ser instalado.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>{0} could not be downloaded ({1}). Check the network and its proxy, or give a folder of wheels, which a computer with a network can make.</source>
            <translation>{0} não pôde ser baixado ({1}). Confira a rede e o seu proxy, ou indique uma pasta de wheels, que pode ser feita em um computador com rede.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} date</source>
            <translation>{0} data</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} dates</source>
            <translation>{0} datas</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} days are given for {1} maps; give one for each, in their order.</source>
            <translation>São dados {0} dias para {1} mapas; indique um para cada, na sua ordem.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/plots.py" />
            <source>{0} days between plot and image are not possible; give 0 or more.</source>
            <translation>{0} dias entre a parcela e a imagem não são possíveis; indique 0 ou mais.</translation>
        </message>
        <message>
            <location filename="../../core/raster/metadata.py" />
            <source>{0} declares a document type, which no satellite product does. Download the product again.</source>
            <translation>{0} declara um tipo de documento, o que nenhum produto de satélite faz. Baixe o produto de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>{0} digital numbers; give their scale, scale=0.0001 for reflectance x 10,000.</source>
            <translation>{0} números digitais; indique a sua escala, scale=0.0001 para refletância x 10,000.</translation>
        </message>
        <message>
            <location filename="../../core/model/save.py" />
            <source>{0} does not end in .onnx, as a model's file does. Choose another name.</source>
            <translation>{0} não termina em .onnx, como o arquivo de um modelo. Escolha outro nome.</translation>
        </message>
        <message>
            <location filename="../../core/raster/find.py" />
            <location filename="../../core/raster/mapfile.py" />
            <location filename="../../core/raster/scene.py" />
            <source>{0} does not exist. Check the path, or choose it again.</source>
            <translation>{0} não existe. Verifique o caminho ou escolha-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>{0} does not have it</source>
            <translation>{0} não o tem</translation>
        </message>
        <message>
            <location filename="../../core/clouds/package.py" />
            <source>{0} does not hold {1}/{2}. Give the wheel of the supported version.</source>
            <translation>{0} não contém {1}/{2}. Indique a wheel da versão suportada.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>{0} does not know {1}; it knows {2}.</source>
            <translation>{0} não conhece {1}; conhece {2}.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>{0} does not lie on the pixels of {1}; bring it onto the first's grid, classes with the nearest neighbor.</source>
            <translation>{0} não está nos pixels de {1}; leve-o à grade do primeiro, as classes com o vizinho mais próximo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} does not lie on the pixels of {1}; map all dates on one grid.</source>
            <translation>{0} não está nos pixels de {1}; mapeie todas as datas em uma mesma grade.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>{0} does not name two classes; give against=NAME,OTHER.</source>
            <translation>{0} não nomeia duas classes; indique against=NAME,OTHER.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} does not overlap the map {1}; choose the reference of its place.</source>
            <translation>{0} não se sobrepõe ao mapa {1}; escolha a referência do seu lugar.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>{0} does not overlap {1}; a composite needs scenes of one place, so leave it out.</source>
            <translation>{0} não se sobrepõe a {1}; uma composição precisa de cenas de um lugar, portanto omita-a.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>{0} does not say how many bands it takes. Name them with --bands.</source>
            <translation>{0} não diz quantas bandas usa. Nomeie-as com --bands.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} does not say what its {1} bands are; name them with --bands.</source>
            <translation>{0} não diz o que são as suas {1} bandas; nomeie-as com --bands.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exchange.py" />
            <source>{0} ends in none of {1}; change the name.</source>
            <translation>{0} não termina em nenhum de {1}; mude o nome.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>{0} explanations are to be compared; it takes {1} to {2}: this one and one to {3} others.</source>
            <translation>Explicações a comparar: {0}; são necessárias de {1} a {2} (esta e de uma a {3} outras).</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>{0} folds are not possible; give 2 to 50.</source>
            <translation>{0} partes não são possíveis; indique de 2 a 50.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} from Sentinel-2</source>
            <translation>{0} de Sentinel-2</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} from Sentinel-2 {1}</source>
            <translation>{0} a partir do Sentinel-2 {1}</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} gives no class to a value of the reference; write pairs such as 0=shadow,1=clear,4=cloud with clear, cloud, thin cloud, shadow, water or snow, and leave out what is to be ignored.</source>
            <translation>{0} não dá nenhuma classe a um valor da referência; escreva pares como 0=shadow,1=clear,4=cloud com clear, cloud, thin cloud, shadow, water ou snow, e omita o que deve ser ignorado.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <source>{0} gives {1} channel{2}, but {3} are named: {4}. Name each channel once, in order.</source>
            <translation>{0} dá {1} canais{2}, mas são nomeados {3}: {4}. Nomeie cada canal uma vez, em ordem.</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} has another CRS than a rotated or flipped grid; reproject it first.</source>
            <translation>{0} tem outro SRC que uma grade girada ou invertida; reprojete-o antes.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} has another CRS than the map; bring it into the map's first, with the nearest neighbor.</source>
            <translation>{0} tem outro SRC que o mapa; leve-o primeiro ao do mapa, com o vizinho mais próximo.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} has another CRS than the map; bring it into the map's first.</source>
            <translation>{0} tem outro SRC que o mapa; leve-o primeiro ao do mapa.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>{0} has another CRS than {1}; a composite needs scenes of one CRS, such as one tile or one UTM zone.</source>
            <translation>{0} tem outro SRC que {1}; uma composição precisa de cenas de um só SRC, como um bloco ou uma zona UTM.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} has changed since the scene was opened; open it again.</source>
            <translation>{0} mudou desde que a cena foi aberta; abra-a de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0} has its images as Zarr, which is not read. Choose an item whose images are GeoTIFF or JPEG 2000.</source>
            <translation>{0} tem as suas imagens em Zarr, que não é lido. Escolha um item cujas imagens sejam GeoTIFF ou JPEG 2000.</translation>
        </message>
        <message>
            <location filename="../../core/raster/points.py" />
            <source>{0} has neither points nor polygons; choose the layer of the samples.</source>
            <translation>{0} não tem nem pontos nem polígonos; escolha a camada das amostras.</translation>
        </message>
        <message>
            <location filename="../../core/gp/exchange.py" />
            <source>{0} has no arrays beside it ({1}); only Gaussian processes that were kept with them can be exported.</source>
            <translation>{0} não tem arranjos ao seu lado ({1}); só se podem exportar processos gaussianos que foram salvos com eles.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>{0} has no band 'mean'; its bands are {1}. Choose a map of a variable.</source>
            <translation>{0} não tem a banda 'mean'; as suas bandas são {1}. Escolha um mapa de uma variável.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/state.py" />
            <source>{0} has no band 'mean'; map {1} again.</source>
            <translation>{0} não tem a banda 'mean'; faça o mapa {1} de novo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} has no band `class`. Make a cloud map with `terraclara clouds`.</source>
            <translation>{0} não tem a banda `class`. Faça um mapa de nuvens com `terraclara clouds`.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>{0} has no band of its own. {1}</source>
            <translation>{0} não tem bandas próprias. {1}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zones.py" />
            <source>{0} has no band {1}; choose a map with its standard deviation.</source>
            <translation>{0} não tem a banda {1}; escolha um mapa com o seu desvio padrão.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0} has no band {1}; choose from {2}.</source>
            <translation>{0} não tem a banda {1}; escolha entre {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} has no band {1}; choose maps of a variable with its standard deviation.</source>
            <translation>{0} não tem a banda {1}; escolha mapas de uma variável com o seu desvio padrão.</translation>
        </message>
        <message>
            <location filename="../../core/bands.py" />
            <location filename="../../core/landcover/classmap.py" />
            <source>{0} has no band {1}; it has {2}.</source>
            <translation>{0} não tem a banda {1}; tem {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} has no column called {1} or 'value'; name the column of the value. It has {2}.</source>
            <translation>{0} não tem nenhuma coluna chamada {1} ou 'value'; indique a coluna do valor. Tem {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} has no column {1}; it has {2}.</source>
            <translation>{0} não tem a coluna {1}; tem {2}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/pointtable.py" />
            <source>{0} has no columns of coordinates: name them lon and lat (degrees), or x and y (the scene's CRS, or that of {1}|crs=EPSG:...). It has {2}.</source>
            <translation>{0} não tem colunas de coordenadas: chame-as lon e lat (graus), ou x e y (o SRC da cena, ou o de {1}|crs=EPSG:...). Tem {2}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <location filename="../../core/raster/labels.py" />
            <location filename="../../core/raster/points.py" />
            <source>{0} has no field {1}; it has {2}.</source>
            <translation>{0} não tem o campo {1}; tem {2}.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} has no granule; the product is incomplete, download it again.</source>
            <translation>{0} não tem grânulo; o produto está incompleto, baixe-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/vector.py" />
            <source>{0} has no layer {1}. Choose one of its layers.</source>
            <translation>{0} não tem a camada {1}. Escolha uma das suas camadas.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>{0} has no pixel with a class; check its nodata value and the classes left out.</source>
            <translation>{0} não tem nenhum pixel com classe; confira o seu valor sem dados e as classes omitidas.</translation>
        </message>
        <message>
            <location filename="../../core/raster/labels.py" />
            <source>{0} has no polygon or point with a value in {1}; draw some and fill it in.</source>
            <translation>{0} não tem nenhum polígono nem ponto com um valor em {1}; desenhe alguns e preencha-o.</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <source>{0} has no polygon; draw the area as polygons.</source>
            <translation>{0} não tem nenhum polígono; desenhe a área com polígonos.</translation>
        </message>
        <message>
            <location filename="../../core/raster/area.py" />
            <source>{0} has no polygon; draw the areas as polygons.</source>
            <translation>{0} não tem nenhum polígono; desenhe as áreas com polígonos.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} has no probability at any sample; choose the one of this map.</source>
            <translation>{0} não tem probabilidade em nenhuma amostra; escolha a deste mapa.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>{0} has no rule for the network's operator {1}. Choose {2}.</source>
            <translation>{0} não tem regra para o operador {1} da rede. Escolha {2}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0} has no table: it needs a row of names, a column of wavelengths and at least one more. Give such a table.</source>
            <translation>{0} não tem tabela: precisa de uma linha de nomes, uma coluna de comprimentos de onda e pelo menos mais uma. Indique uma tabela assim.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} has rows of different lengths; every row needs {1} cells.</source>
            <translation>{0} tem linhas de comprimentos diferentes; cada linha precisa de {1} células.</translation>
        </message>
        <message>
            <location filename="../../core/model/deepness.py" />
            <source>{0} has {1} = {2}, but takes {3} bands: one number a band is needed. Ask the model's author for a file with valid metadata.</source>
            <translation>{0} tem {1} = {2}, mas usa {3} bandas: é preciso um número por banda. Peça ao autor do modelo um arquivo com metadados válidos.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0} has {1} band(s), and {2} names {3}. Download both again.</source>
            <translation>{0} tem {1} banda(s), e {2} indica a {3}. Baixe ambos de novo.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>{0} has {1} bands and none is named `class`; say which one holds the classes.</source>
            <translation>{0} tem {1} bandas e nenhuma se chama `class`; diga qual contém as classes.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>{0} has {1} bands and {2} {3}; both need one band for each class.</source>
            <translation>{0} tem {1} bandas e {2} {3}; ambos precisam de uma banda por classe.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>{0} has {1} different values, more than any map of classes; choose its band of classes.</source>
            <translation>{0} tem {1} valores diferentes, mais que qualquer mapa de classes; escolha a sua banda de classes.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} has {1} granules; choose one of them, such as {2}/{3}.</source>
            <translation>{0} tem {1} grânulos; escolha um deles, como {2}/{3}.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>{0} has {1} inputs ({2}) and no card. Only models with one input of bands can be used without a card.</source>
            <translation>{0} tem {1} entradas ({2}) e nenhuma ficha. Sem ficha só se podem usar modelos com uma entrada de bandas.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} has {1} of type {2}, which is no band of a map. Export the model with tensor outputs (skl2onnx: zipmap=False).</source>
            <translation>{0} tem {1} de tipo {2}, que não é a banda de um mapa. Exporte o modelo com saídas de tensores (skl2onnx: zipmap=False).</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/consistency.py" />
            <source>{0} held-out simulations are too few for p-values; give 1000.</source>
            <translation>{0} simulações separadas são poucas para valores p; indique 1000.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} holds a process of {1} bands, and {2} are named: {3}. Name all of them with --bands, in the script's order.</source>
            <translation>{0} contém um processo de {1} bandas, e {2} são nomeadas: {3}. Nomeie todas com --bands, na ordem do script.</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>{0} holds more than a request. Repeat the map of a provenance file with `terraclara rerun`.</source>
            <translation>{0} contém mais do que um pedido. Repita o mapa de um arquivo de proveniência com `terraclara rerun`.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} holds no band images; the product is incomplete, download it again.</source>
            <translation>{0} não contém imagens de bandas; o produto está incompleto, baixe-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>{0} holds no class probabilities: the bands of a pixel sum to {1} and not to 1. Choose the raster of the class probabilities.</source>
            <translation>{0} não contém probabilidades de classes: as bandas de um pixel somam {1} e não 1. Escolha o raster das probabilidades das classes.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>{0} holds no product that is known (Sentinel-2 with MTD_MSIL1C.xml or MTD_MSIL2A.xml, Landsat with its MTL file); choose its image files.</source>
            <translation>{0} não contém nenhum produto conhecido (Sentinel-2 com MTD_MSIL1C.xml ou MTD_MSIL2A.xml, Landsat com o seu arquivo MTL); escolha os seus arquivos de imagem.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} holds no reflective band that its metadata name. Choose its images, or download it again.</source>
            <translation>{0} não contém nenhuma banda refletiva que os seus metadados nomeiem. Escolha as suas imagens, ou baixe-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/cli/maps.py" />
            <source>{0} holds no request; give a JSON file that has one under `request`, as a provenance does.</source>
            <translation>{0} não contém nenhum pedido; indique um arquivo JSON que o tenha em `request`, como um arquivo de proveniência.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>{0} holds no scene; choose the folder with one scene for each date.</source>
            <translation>{0} não contém nenhuma cena; escolha a pasta com uma cena por data.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>{0} holds numbers of Landsat Level-1, and the MTL file that makes reflectance of them does not lie beside it: put it there, or give scale and offset.</source>
            <translation>{0} contém números de Landsat Level-1, e o arquivo MTL que faz deles refletância não está ao lado: coloque-o ali, ou dê escala e deslocamento.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0} holds radiance and no reflectance. Choose an item of reflectance.</source>
            <translation>{0} contém radiância e não reflectância. Escolha um item de reflectância.</translation>
        </message>
        <message>
            <location filename="../../core/raster/beam_dimap.py" />
            <source>{0} holds radiance and no reflectance. Convert it to reflectance with SNAP, or choose another product.</source>
            <translation>{0} contém radiância e não reflectância. Converta-a em reflectância com o SNAP ou escolha outro produto.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} holds several Landsat products; choose the MTL file of one.</source>
            <translation>{0} contém vários produtos Landsat; escolha o arquivo MTL de um.</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} holds {1} Sentinel-2 products; choose one of them.</source>
            <translation>{0} contém {1} produtos Sentinel-2; escolha um deles.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>{0} holds {1} labeled points already; choose another name for new ones.</source>
            <translation>{0} já contém {1} pontos rotulados; escolha outro nome para os novos.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} holds {1} training samples; at most {2} can be imported.</source>
            <translation>{0} contém {1} amostras de treinamento; podem ser importadas {2} no máximo.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} holds {1} where a probability from 0 to 1 was expected; choose the raster of the class probabilities.</source>
            <translation>{0} contém {1} onde se esperava uma probabilidade de 0 a 1; escolha o raster das probabilidades das classes.</translation>
        </message>
        <message>
            <location filename="../../core/install/unpack.py" />
            <source>{0} holds {1}, which QGIS itself brings and which must not be replaced. Leave this wheel out.</source>
            <translation>{0} contém {1}, que o próprio QGIS traz e que não deve ser substituído. Omita este pacote (wheel).</translation>
        </message>
        <message>
            <location filename="../../core/install/unpack.py" />
            <source>{0} holds {1}, which leads out of its folder. It is not the published package.</source>
            <translation>{0} contém {1}, que leva para fora da sua pasta. Não é o pacote publicado.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/package.py" />
            <source>{0} in {1} is larger than any file of {2}. Download the package again.</source>
            <translation>{0} em {1} é maior que qualquer arquivo de {2}. Baixe o pacote de novo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>{0} in {1} is no text ({2}). Copy or download the package again.</source>
            <translation>{0} em {1} não é um texto ({2}). Copie ou baixe o pacote de novo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/s2cloudless.py" />
            <source>{0} in {1} is not the expected model: it takes {2} bands. Give the wheel of the supported version.</source>
            <translation>{0} em {1} não é o modelo esperado: usa {2} bandas. Indique o pacote (wheel) da versão suportada.</translation>
        </message>
        <message>
            <location filename="../../core/model/deepness.py" />
            <source>{0} is a Deepness model whose input is no image of shape (n, channels, size, size). Export it with such an input.</source>
            <translation>{0} é um modelo do Deepness cuja entrada não é uma imagem de forma (n, channels, size, size). Exporte-o com uma entrada assim.</translation>
        </message>
        <message>
            <location filename="../../core/model/deepness.py" />
            <source>{0} is a Deepness {1}; TerraClara maps pixels, so it runs segmentors and regressors.</source>
            <translation>{0} é um {1} do Deepness; TerraClara mapeia pixels, de modo que executa segmentadores e regressores.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_item.py" />
            <source>{0} is a STAC item, which is a scene of its own. Choose one item, or map several as a batch.</source>
            <translation>{0} é um item STAC, que é uma cena por si só. Escolha um só item, ou mapeie vários em lote.</translation>
        </message>
        <message>
            <location filename="../../core/install/folder.py" />
            <location filename="../../core/raster/writer.py" />
            <source>{0} is a file; give the name of a folder.</source>
            <translation>{0} é um arquivo; indique o nome de uma pasta.</translation>
        </message>
        <message>
            <location filename="../../core/model/catalog.py" />
            <source>{0} is a folder, not a model. Give an .onnx file, or an id of the catalog.</source>
            <translation>{0} é uma pasta, não um modelo. Indique um arquivo .onnx, ou um identificador do catálogo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} is a folder; give the name of a file.</source>
            <translation>{0} é uma pasta; indique o nome de um arquivo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} is an input of this run; choose another name for the output.</source>
            <translation>{0} é uma entrada desta execução; escolha outro nome para a saída.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} is closed already; start the run again.</source>
            <translation>{0} já está fechado; inicie a execução de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/mapfile.py" />
            <source>{0} is closed; open it again.</source>
            <translation>{0} está fechado; abra-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scratch.py" />
            <source>{0} is closed; start the run again.</source>
            <translation>{0} está fechado; inicie a execução de novo.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>{0} is cut off: it has {1} bytes where {2} are due. Copy or download it again.</source>
            <translation>{0} está cortado: tem {1} bytes de {2}. Copie-o ou baixe-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/install/unpack.py" />
            <source>{0} is damaged ({1}). Copy or download it again.</source>
            <translation>{0} está danificado ({1}). Copie-o ou baixe-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/metadata.py" />
            <source>{0} is damaged ({1}); download the product again.</source>
            <translation>{0} está danificado ({1}); baixe o produto de novo.</translation>
        </message>
        <message>
            <location filename="../../core/install/unpack.py" />
            <source>{0} is damaged: it claims to hold more than any wheel does. Download it again.</source>
            <translation>{0} está danificado: declara um conteúdo maior que o de qualquer wheel. Baixe-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} is damaged: the constant {1} announces {2} bytes and holds {3}. Copy or download the file again.</source>
            <translation>{0} está danificado: a constante {1} anuncia {2} bytes e contém {3}. Copie ou baixe o arquivo de novo.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} is damaged: the constant {1} has a negative size {2}. Copy or download the file again.</source>
            <translation>{0} está danificado: a constante {1} tem um tamanho negativo {2}. Copie ou baixe o arquivo de novo.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>{0} is damaged: what it says of {1} cannot be read. Copy it again, or make a new map with `terraclara run`.</source>
            <translation>{0} está danificado: o que ele diz de {1} não pode ser lido. Copie-o de novo, ou faça um mapa novo com `terraclara run`.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/package.py" />
            <source>{0} is damaged: {1} in it is larger than it can be. Download it again.</source>
            <translation>{0} está danificado: {1} nele é maior do que pode ser. Baixe-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} is damaged; download the product again.</source>
            <translation>{0} está danificado; baixe o produto de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stack.py" />
            <source>{0} is given for two dates; give each date its own file.</source>
            <translation>{0} é dado para duas datas; dê a cada data o seu próprio arquivo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/series.py" />
            <source>{0} is given for two dates; give each date once.</source>
            <translation>{0} é dado para duas datas; dê cada data uma vez.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/install.py" />
            <source>{0} is installed already.</source>
            <translation>{0} já está instalado.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>{0} is judged by its date alone. {1}</source>
            <translation>{0} é julgado apenas por sua data. {1}</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} is larger than {1} MB; that is no exported process.</source>
            <translation>{0} é maior que {1} MB; isso não é um processo exportado.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <location filename="../../core/retrieval/readout.py" />
            <source>{0} is left out. {1}</source>
            <translation>{0} é omitido. {1}</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} is needed and the scene does not tell it; give the angle {1} in degrees.</source>
            <translation>{0} é necessário e a cena não o diz; indique o ângulo {1} em graus.</translation>
        </message>
        <message>
            <location filename="../../core/page.py" />
            <source>{0} is neither a folder nor the name of a page; let it end in .html.</source>
            <translation>{0} não é nem uma pasta nem o nome de uma página; que termine em .html.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/moved.py" />
            <source>{0} is neither in {1} nor at its old place, {2}. Give the folder that holds it under the same name.</source>
            <translation>{0} não está nem em {1} nem no seu lugar anterior, {2}. Indique a pasta que o contém com o mesmo nome.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} is no Landsat metadata file, or a damaged one. Download the product again.</source>
            <translation>{0} não é um arquivo de metadados do Landsat, ou está danificado. Baixe o produto de novo.</translation>
        </message>
        <message>
            <location filename="../../core/model/lightgbm_text.py" />
            <source>{0} is no LightGBM model that can be read ({1}). Copy or download it again, or export another.</source>
            <translation>{0} não é um modelo LightGBM que se possa ler ({1}). Copie-o ou baixe-o de novo, ou exporte outro.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/cluster.py" />
            <source>{0} is no address of a cluster's scheduler. Give one such as tcp://10.0.0.5:8786, which `dask scheduler` tells when it starts.</source>
            <translation>{0} não é o endereço do agendador de um cluster. Dê um como tcp://10.0.0.5:8786, que `dask scheduler` informa ao iniciar.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>{0} is no angle; give {1} in degrees.</source>
            <translation>{0} não é um ângulo; indique {1} em graus.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/classes.py" />
            <source>{0} is no class of a cloud map</source>
            <translation>{0} não é uma classe de um mapa de nuvens</translation>
        </message>
        <message>
            <location filename="../../core/landcover/calibrate.py" />
            <source>{0} is no class of {1}; it knows {2}.</source>
            <translation>{0} não é uma classe de {1}; conhece {2}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} is no cloud map: it has no band `class`, but {1}. Make one with `terraclara clouds`.</source>
            <translation>{0} não é um mapa de nuvens: não tem a banda `class`, mas {1}. Faça um com `terraclara clouds`.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/composite.py" />
            <source>{0} is no cloud map: it has no band `{1}`. Make one with `terraclara clouds`.</source>
            <translation>{0} não é um mapa de nuvens: não tem a banda `{1}`. Faça um com `terraclara clouds`.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} is no cloud map: its band `class` holds values above {1}. Make one with `terraclara clouds`.</source>
            <translation>{0} não é um mapa de nuvens: a sua banda `class` contém valores acima de {1}. Faça um com `terraclara clouds`.</translation>
        </message>
        <message>
            <location filename="../../core/cli/train.py" />
            <source>{0} is no color of a class; write CLASS=#RRGGBB.</source>
            <translation>{0} não é uma cor de uma classe; escreva CLASS=#RRGGBB.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <location filename="../../core/clouds/composite.py" />
            <source>{0} is no day; write it as 2023-06-08.</source>
            <translation>{0} não é um dia; escreva-o como 2023-06-08.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0} is no day; write it as 2024-06-30.</source>
            <translation>{0} não é um dia; escreva-o como 2024-06-30.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/emulator.py" />
            <source>{0} is no emulator ({1}); train one again.</source>
            <translation>{0} não é um emulador ({1}); treine um de novo.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/classmap.py" />
            <source>{0} is no map of classes: band {1} holds values such as {2}; a class is a whole number from 0 to {3}.</source>
            <translation>{0} não é um mapa de classes: a banda {1} contém valores como {2}; uma classe é um número inteiro de 0 a {3}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/compare.py" />
            <source>{0} is no method, model or scene to compare with. Methods are {1}.</source>
            <translation>{0} não é um método, um modelo nem uma cena com que comparar. Os métodos são {1}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/outputs.py" />
            <source>{0} is no model of clouds as far as it says. If it is, say what each of its channels is, in order: clear, cloud, thin cloud, shadow, water or snow.</source>
            <translation>{0} não é um modelo de nuvens, pelo que diz. Se for, diga o que é cada um dos seus canais, em ordem: clear, cloud, thin cloud, shadow, water ou snow.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} is no npz file of plain arrays ({1}). Save it with numpy.savez.</source>
            <translation>{0} não é um arquivo npz de arranjos simples ({1}). Salve-o com numpy.savez.</translation>
        </message>
        <message>
            <location filename="../../core/gp/earth_engine.py" />
            <source>{0} is no script of arrays for Earth Engine ({1}). Give a script of arrays, or a table of them.</source>
            <translation>{0} não é um script de arranjos para o Earth Engine ({1}). Indique um script de matrizes ou uma tabela delas.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_item.py" />
            <source>{0} is no single image but a list of them; choose the STAC item of one.</source>
            <translation>{0} não é uma só imagem, mas uma lista delas; escolha o item STAC de uma.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/estimate.py" />
            <location filename="../../core/retrieval/table.py" />
            <source>{0} is no table of simulations ({1}); make one with `simulate`.</source>
            <translation>{0} não é uma tabela de simulações ({1}); faça uma com `simulate`.</translation>
        </message>
        <message>
            <location filename="../../core/raster/pointtable.py" />
            <source>{0} is no text in UTF-8; save the table as CSV in UTF-8.</source>
            <translation>{0} não é um texto em UTF-8; salve a tabela como CSV em UTF-8.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>{0} is no way to take several files; choose {1}.</source>
            <translation>{0} não é uma forma de usar vários arquivos; escolha {1}.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>{0} is no wheel. Choose {1}, or the folder that holds it.</source>
            <translation>{0} não é um pacote wheel. Escolha {1} ou a pasta que o contém.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/zones.py" />
            <source>{0} is no {1}; let it end in {2}.</source>
            <translation>{0} não é um {1}; que termine em {2}.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>{0} is not a provenance file of TerraClara (they end in .provenance.json). Choose the one beside the map.</source>
            <translation>{0} não é um arquivo de proveniência do TerraClara (terminam em .provenance.json). Escolha o que está ao lado do mapa.</translation>
        </message>
        <message>
            <location filename="../../core/model/graph.py" />
            <source>{0} is not a whole ONNX model ({1}). Copy or download the file again.</source>
            <translation>{0} não é um modelo ONNX inteiro ({1}). Copie ou baixe o arquivo de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} is not inside the scene of {1} x {2} pixels. Choose a place inside it.</source>
            <translation>{0} não está dentro da cena de {1} x {2} pixels. Escolha um lugar dentro dela.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>{0} is not the file that it was when that map was made. Bring the old one back, or make a new map with `terraclara run`.</source>
            <translation>{0} não é o arquivo que era quando esse mapa foi feito. Recupere o antigo, ou faça um mapa novo com `terraclara run`.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} is not the name of a {1}; let it end in {2}.</source>
            <translation>{0} não é um nome para: {1}; que termine em {2}.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>{0} is not the published {1} {2}: its SHA-256 begins with {3}, not {4}. Download it again.</source>
            <translation>{0} não é o {1} {2} publicado: o seu SHA-256 começa por {3}, não por {4}. Baixe-o de novo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>{0} is nothing to explain. {1}</source>
            <translation>{0} não é nada a explicar. {1}</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0} is of Landsat Level-1, whose numbers become reflectance by the MTL file alone. Choose that file beside its images, or an item of Level-2.</source>
            <translation>{0} é do Landsat Level-1, cujos números só se tornam refletância com o arquivo MTL. Escolha esse arquivo junto das suas imagens, ou um item de Level-2.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} is of the Multispectral Scanner, which saw neither blue nor short-wave infrared. Choose a product of TM, ETM+ or OLI (Landsat 4 to 9).</source>
            <translation>{0} é do Multispectral Scanner, que não via nem o azul nem o infravermelho de ondas curtas. Escolha um produto de TM, ETM+ ou OLI (Landsat 4 a 9).</translation>
        </message>
        <message>
            <location filename="../../core/raster/sentinel2.py" />
            <source>{0} is of {1}, whose images are neither reflectance nor on a map. Choose a product of Level-1C or Level-2A.</source>
            <translation>{0} é de {1}, cujas imagens não são refletância nem estão num mapa. Escolha um produto de Level-1C ou Level-2A.</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>{0} is offered but could not be used here.</source>
            <translation>{0} é oferecido, mas não pôde ser usado aqui.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} is refused: it wants to read {1}, outside its own folder. Ask its author for a single file.</source>
            <translation>{0} é recusado: quer ler {1}, fora da sua própria pasta. Peça ao autor um único arquivo.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} is refused: its constant {1} of shape {2} would take {3} GB. Such a file is damaged or hostile.</source>
            <translation>{0} é recusado: a sua constante {1} de forma {2} ocuparia {3} GB. Um arquivo assim está danificado ou é hostil.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} is refused: its operator {1} would create {2} numbers. Such a file is damaged or hostile.</source>
            <translation>{0} é recusado: o seu operador {1} criaria {2} números. Um arquivo assim está danificado ou é hostil.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/detect.py" />
            <source>{0} is the name of the map already; choose another.</source>
            <translation>{0} já é o nome do mapa; escolha outro.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>{0} is the same image as {1}; give each date once.</source>
            <translation>{0} é a mesma imagem que {1}; indique cada data uma vez.</translation>
        </message>
        <message>
            <location filename="../../core/model/session.py" />
            <source>{0} is written for a newer ONNX than the installed ONNX Runtime {1} knows ({2}). Update onnxruntime, or export the model with an older operator set.</source>
            <translation>{0} está escrito para um ONNX mais novo que o que o ONNX Runtime {1} instalado conhece ({2}). Atualize o onnxruntime, ou exporte o modelo com um conjunto de operadores mais antigo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/assess.py" />
            <source>{0} labeled pixels were left out: the map holds no class there.</source>
            <translation>{0} pixels rotulados foram omitidos: o mapa não tem classe ali.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>{0} labelled features have no geometry and were left out.</source>
            <translation>{0} feições rotuladas não têm geometria e foram deixadas de fora.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>{0} labelled pixels hold no data and were left out.</source>
            <translation>{0} pixels rotulados não têm dados e foram omitidos.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} lacks {1} ({2}). Add what is missing and try again.</source>
            <translation>Falta {1} em {0} ({2}). Acrescente o que falta e tente de novo.</translation>
        </message>
        <message>
            <location filename="../../core/bands.py" />
            <source>{0} lacks {1}; it has {2}. Choose a scene with these bands, name the bands of the file, or choose another model.</source>
            <translation>{0} não tem {1}; tem {2}. Escolha uma cena com estas bandas, nomeie as bandas do arquivo, ou escolha outro modelo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>{0} left out of the fit</source>
            <translation>{0}, fora do ajuste</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>{0} left out of the fit, decimal logarithms</source>
            <translation>{0}, fora do ajuste; logaritmos decimais</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0} lies nowhere on Earth and the files differ in size ({1} x {2} and {3} x {4} pixels), so they cannot be brought together; georeference it.</source>
            <translation>{0} não está em nenhum lugar da Terra e os arquivos diferem em tamanho ({1} x {2} e {3} x {4} pixels), de modo que não podem ser juntados; georreferencie-o.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <location filename="../../core/raster/stack.py" />
            <source>{0} lies on another grid than the date after it; bring the series onto one grid first.</source>
            <translation>{0} está em outra grade que a data seguinte; leve primeiro a série a uma só grade.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/series.py" />
            <source>{0} lies on another grid than the first date; bring the series onto one grid first.</source>
            <translation>{0} está em outra grade que a primeira data; leve antes a série para uma só grade.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} measurements of {1}</source>
            <translation>{0} medidas de {1}</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} names</source>
            <translation>{0} nomes</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} names its bands itself: {1}. Leave --bands out.</source>
            <translation>{0} nomeia ele mesmo suas bandas: {1}. Omita --bands.</translation>
        </message>
        <message>
            <location filename="../../core/raster/beam_dimap.py" />
            <source>{0} names no band of an image. Choose another product.</source>
            <translation>{0} não indica nenhuma banda de uma imagem. Escolha outro produto.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0} names no band that is known: no image with its wavelength, color or number. Choose the item of an optical image, or its image files.</source>
            <translation>{0} não indica nenhuma banda conhecida: nenhuma imagem com o seu comprimento de onda, cor ou número. Escolha o item de uma imagem óptica, ou os seus arquivos de imagem.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/calibrate.py" />
            <source>{0} names no classes whose probabilities it gives, a channel each; sets of classes need them.</source>
            <translation>{0} não nomeia classes cujas probabilidades dê, um canal cada; os conjuntos de classes precisam delas.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>{0} names one class twice; compare it with another.</source>
            <translation>{0} nomeia uma classe duas vezes; compare-a com outra.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/train.py" />
            <source>{0} needs several scenes, each a file or product of its own; give them, or choose another classifier.</source>
            <translation>{0} precisa de várias cenas, cada uma um arquivo ou produto próprio; indique-as, ou escolha outro classificador.</translation>
        </message>
        <message>
            <location filename="../../core/errors.py" />
            <source>{0} needs the Python package {1}, which is not usable here ({2}). In QGIS, get it from the Raster menu, TerraClara, “Packages”; elsewhere with `pip install {3}`{4}.</source>
            <translation>{0} precisa do pacote Python {1}, que aqui não é utilizável ({2}). No QGIS, obtenha-o no menu Raster, TerraClara, “Pacotes”; em outro lugar, com `pip install {3}`{4}.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} needs the custom operator {1}::{2}, which only its author's software has. Export the model with standard ONNX operators.</source>
            <translation>{0} precisa do operador próprio {1}::{2}, que só o programa do seu autor tem. Exporte o modelo com operadores ONNX padrão.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} needs the file {1} beside it. Copy that file too.</source>
            <translation>{0} precisa do arquivo {1} ao lado. Copie também esse arquivo.</translation>
        </message>
        <message>
            <location filename="../../core/cli/train_retrieval.py" />
            <source>{0} needs two numbers, such as 0,8; {1} is not.</source>
            <translation>{0} precisa de dois números, como 0,8; {1} não é.</translation>
        </message>
        <message>
            <location filename="../../core/raster/writer.py" />
            <source>{0} needs up to {1} and only {2} are free in its folder; free space or choose another folder.</source>
            <translation>{0} precisa de até {1} e só {2} estão livres na sua pasta; libere espaço ou escolha outra pasta.</translation>
        </message>
        <message>
            <location filename="../../core/install/wheels.py" />
            <source>{0} needs {1}, which is not published for {2}. Use a newer QGIS, or an interpreter of your own with the command line.</source>
            <translation>{0} precisa de {1}, que não está publicado para {2}. Use um QGIS mais novo, ou um interpretador próprio com a linha de comando.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/constants.py" />
            <source>{0} of TerraClara cannot be read ({1}); install TerraClara again.</source>
            <translation>{0} do TerraClara não pode ser lido ({1}); instale o TerraClara de novo.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} of the answer is missing from the values or too much in them.</source>
            <translation>{0} da resposta falta nos valores ou sobra neles.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} of the pixels are unlike what the model was trained on.</source>
            <translation>{0} dos pixels são diferentes daqueles com que o modelo foi treinado.</translation>
        </message>
        <message>
            <location filename="../../core/explain/place.py" />
            <source>{0} of the region's {1} pixels, spread evenly, stand for it.</source>
            <translation>{0} dos {1} pixels da região, distribuídos por igual, a representam.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/engine.py" />
            <source>{0} of the valid pixels lie outside the model's training domain: check the bands and their scale, and do not trust the map there.</source>
            <translation>{0} dos pixels válidos estão fora do domínio de treinamento do modelo: confira as bandas e a sua escala, e não confie ali no mapa.</translation>
        </message>
        <message>
            <location filename="../../core/raster/scene.py" />
            <source>{0} of {1} degrees is not possible; give at most {2}.</source>
            <translation>{0} de {1} graus não é possível; indique {2} no máximo.</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>{0} of {1} patches of {2} × {2} pixels with more than 1 % cloud were missed ({3:.1%}): less than a tenth of their cloud was found.</source>
            <translation>{0} de {1} recortes de {2} × {2} pixels com mais de 1 % de nuvens passaram despercebidos ({3:.1%}): menos de um décimo das suas nuvens foi encontrado.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} of {1} samples lie on training samples ({2}): the map knows them, and the accuracy is overstated. Leave them out or draw new ones.</source>
            <translation>{0} de {1} amostras estão sobre amostras de treinamento ({2}): o mapa as conhece, e a exatidão é exagerada. Omita-as ou sorteie outras.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/reuse.py" />
            <source>{0} of {1} samples lie where the map's model was trained, by what its file says ({2}): it knows them, and the accuracy is overstated. Leave them out or draw new ones.</source>
            <translation>{0} de {1} amostras estão onde o modelo do mapa foi treinado, segundo o seu arquivo ({2}): ele as conhece, e a exatidão é exagerada. Omita-as ou sorteie outras.</translation>
        </message>
        <message>
            <location filename="../../core/cli/batch.py" />
            <source>{0} of {1} scenes failed; {2} says why. The same command tries them again.</source>
            <translation>Cenas com falha: {0} de {1}; {2} diz porquê. O mesmo comando tenta-as de novo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/validate.py" />
            <source>{0} on the map; {1} or more are needed to judge it.</source>
            <translation>{0} no mapa; são necessárias {1} ou mais para julgá-lo.</translation>
        </message>
        <message>
            <location filename="../../core/cost.py" />
            <source>{0} or longer, about {1} MB of memory, writes up to {2} MB</source>
            <translation>{0} ou mais, cerca de {1} MB de memória, grava até {2} MB</translation>
        </message>
        <message>
            <location filename="../../core/explain/coalitions.py" />
            <source>{0} orders are too few to sample Shapley values; take 2 or more.</source>
            <translation>{0} ordens são poucas para amostrar valores de Shapley; use 2 ou mais.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>{0} percent; give scale=0.01.</source>
            <translation>{0} porcentagens; indique scale=0.01.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>{0} pixels a class are not possible; give 10 to {1}.</source>
            <translation>{0} pixels por classe não são possíveis; indique de 10 a {1}.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/learn.py" />
            <source>{0} pixels lie under corrections of two classes and were left out.</source>
            <translation>{0} pixels estão sob correções de duas classes e foram deixados de fora.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/samples.py" />
            <source>{0} pixels lie under labels of two classes and were left out.</source>
            <translation>{0} pixels estão sob rótulos de duas classes e foram omitidos.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/change.py" />
            <source>{0} pixels with a class on one date only were left out.</source>
            <translation>{0} pixels com classe só em uma data foram omitidos.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/plots.py" />
            <location filename="../../core/retrieval/validate.py" />
            <source>{0} plot</source>
            <translation>{0} parcela</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/plots.py" />
            <location filename="../../core/retrieval/validate.py" />
            <source>{0} plots</source>
            <translation>{0} parcelas</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} plots of {1}</source>
            <translation>{0} parcelas de {1}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>{0} plots of {1} on {2} sites</source>
            <translation>{0} parcelas de {1} em {2} locais</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>{0} points are no sample; give 1 or more.</source>
            <translation>{0} pontos não são uma amostra; indique 1 ou mais.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>{0} points are too few for at least {1} in each of {2} classes, which takes {3}; give more points or a smaller minimum.</source>
            <translation>{0} pontos são poucos para pelo menos {1} em cada uma de {2} classes, o que exige {3}; indique mais pontos ou um mínimo menor.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/design.py" />
            <source>{0} points are too many: the map has {1} pixels, and a design at most {2} points. Give fewer.</source>
            <translation>{0} pontos são demais: o mapa tem {1} pixels, e um desenho {2} pontos no máximo. Indique menos.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} promises no sum, so that there is none to compare with.</source>
            <translation>{0} não promete nenhuma soma, de modo que não há nenhuma com que comparar.</translation>
        </message>
        <message>
            <location filename="../../core/raster/values.py" />
            <source>{0} reaches {1}, which no cosine does; name the band as an angle.</source>
            <translation>{0} chega a {1}, o que nenhum cosseno faz; nomeie a banda como um ângulo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0} responses of given centers and widths</source>
            <translation>{0} respostas de centros e larguras dados</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} sample</source>
            <translation>{0} amostra</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} samples</source>
            <translation>{0} amostras</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples are polygons; each counts once, at a point inside it.</source>
            <translation>{0} amostras são polígonos; cada uma conta uma vez, em um ponto dentro dela.</translation>
        </message>
        <message>
            <location filename="../../core/gp/correction.py" />
            <source>{0} samples are too few to correct a model; give {1} or more.</source>
            <translation>{0} amostras são poucas para corrigir um modelo; indique {1} ou mais.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/area_estimate.py" />
            <source>{0} samples lie in the class {1}, which has no area; check the areas.</source>
            <translation>{0} amostras estão na classe {1}, que não tem área; confira as áreas.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples outside the map were left out.</source>
            <translation>{0} amostras fora do mapa foram omitidas.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples share a pixel with another one and count again.</source>
            <translation>{0} amostras partilham um pixel com outra e contam de novo.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples were drawn for another class than the map has there: they were drawn on another map, or moved, and the figures may be off. Draw the sample on this map.</source>
            <translation>{0} amostras foram sorteadas para outra classe que a que o mapa tem ali: foram sorteadas em outro mapa, ou movidas, e os números podem falhar. Sorteie a amostra neste mapa.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples where the map has no class were left out.</source>
            <translation>{0} amostras onde o mapa não tem classe foram omitidas.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/assess.py" />
            <source>{0} samples without a label were left out; the figures hold if it is by chance that they have none.</source>
            <translation>{0} amostras sem rótulo foram omitidas; os números valem se é por acaso que não o têm.</translation>
        </message>
        <message>
            <location filename="../../core/raster/landsat.py" />
            <source>{0} says no sun elevation above 0, without which there is no reflectance. Download the product again, or choose another.</source>
            <translation>{0} não dá nenhuma elevação solar acima de 0, sem a qual não há refletância. Baixe o produto de novo ou escolha outro.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/elsewhere.py" />
            <source>{0} says that it made {1}, but the map is not there. Try again.</source>
            <translation>{0} diz que fez {1}, mas o mapa não está lá. Tente de novo.</translation>
        </message>
        <message>
            <location filename="../../core/raster/files.py" />
            <source>{0} seems damaged ({1}): what its metadata said is lost in part.</source>
            <translation>{0} parece danificado ({1}): o que os seus metadados diziam perdeu-se em parte.</translation>
        </message>
        <message>
            <location filename="../../core/explain/explained.py" />
            <source>{0} shows where in an image a network looks, and this model looks at one place alone; choose deeplift or gradient_input.</source>
            <translation>{0} mostra para onde uma rede olha em uma imagem, e este modelo olha um só lugar; escolha deeplift ou gradient_input.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/simulate.py" />
            <source>{0} simulations cannot be made; ask for 1 to {1}.</source>
            <translation>{0} simulações não podem ser feitas; peça de 1 a {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/samples.py" />
            <source>{0} simulations of {1}</source>
            <translation>{0} simulações de {1}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>{0} site</source>
            <translation>{0} local</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>{0} sites</source>
            <translation>{0} locais</translation>
        </message>
        <message>
            <location filename="../../core/explain/gradients.py" />
            <source>{0} steps are too few for an integral; take 2 or more.</source>
            <translation>{0} passos são poucos para uma integral; use 2 ou mais.</translation>
        </message>
        <message>
            <location filename="../../core/model/check.py" />
            <source>{0} takes no input, so it cannot be applied to a scene. Choose another model.</source>
            <translation>{0} não usa nenhuma entrada, de modo que não pode ser aplicado a uma cena. Escolha outro modelo.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>{0} takes tiles of {1} x {2} pixels; only square tiles can be used.</source>
            <translation>{0} usa blocos de {1} x {2} pixels; só se podem usar blocos quadrados.</translation>
        </message>
        <message>
            <location filename="../../core/model/bare.py" />
            <source>{0} takes {1} bands, but {2} are named: {3}. Name each of its bands once, in order.</source>
            <translation>{0} usa {1} bandas, mas são nomeadas {2}: {3}. Nomeie cada uma das suas bandas uma vez, em ordem.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/computing.py" />
            <source>{0} threads cannot be; give 1 or more, or 0 for all.</source>
            <translation>{0} threads não podem ser; indique 1 ou mais, ou 0 para todos.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0} to {1} by how places are filled in</source>
            <translation>de {0} a {1} segundo como os lugares são preenchidos</translation>
        </message>
        <message>
            <location filename="../../core/cost.py" />
            <source>{0} to {1}, about {2} MB of memory, writes up to {3} MB</source>
            <translation>de {0} a {1}, cerca de {2} MB de memória, grava até {3} MB</translation>
        </message>
        <message>
            <location filename="../../core/raster/resample.py" />
            <source>{0} to {1}, {2} to {3}</source>
            <translation>{0} a {1}, {2} a {3}</translation>
        </message>
        <message>
            <location filename="../../core/landcover/modelcard.py" />
            <source>{0} trained on {1} pixels of {2} labelled areas.</source>
            <translation>{0}; treino com {1} pixels de {2} áreas rotuladas.</translation>
        </message>
        <message>
            <location filename="../../core/gp/import_arrays.py" />
            <source>{0} unpacks to {1} GB; at most 2 GB can be imported.</source>
            <translation>{0} ocupa {1} GB ao ser descompactado; podem ser importados 2 GB no máximo.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/regressors.py" />
            <source>{0} values are 0 or below and have no logarithm; leave them or the logarithm out.</source>
            <translation>{0} valores são 0 ou menos e não têm logaritmo; omita-os, ou omita o logaritmo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/convert.py" />
            <source>{0} was converted, but its results differ from the original's by {1} where {2} is allowed, so it was not installed. Please report this with your version of onnxruntime.</source>
            <translation>{0} foi convertido, mas os seus resultados diferem dos do original em {1} onde se permite {2}, portanto não foi instalado. Comunique isto, por favor, com a sua versão do onnxruntime.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>{0} was touched since that map was made; its content looks the same.</source>
            <translation>{0} foi tocado desde que esse mapa foi feito; o seu conteúdo parece o mesmo.</translation>
        </message>
        <message>
            <location filename="../../core/install/packages.py" />
            <source>{0} were unpacked but cannot be loaded here ({1}); nothing was changed.</source>
            <translation>{0} foram descompactados, mas não podem ser carregados aqui ({1}); nada foi mudado.</translation>
        </message>
        <message>
            <location filename="../../core/install/folder.py" />
            <source>{0} wheels for {1} lie in {2}</source>
            <translation>{0} wheels para {1} estão em {2}</translation>
        </message>
        <message>
            <location filename="../../core/raster/pointtable.py" />
            <source>{0} writes coordinates with a comma ({1}); write them with a point, as {2}.</source>
            <translation>{0} escreve as coordenadas com vírgula ({1}); escreva-as com ponto, como {2}.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>{0}, and the scene has {1}, {2} to {3}. Give as many dates as the model takes.</source>
            <translation>{0}, e a cena tem {1}, de {2} a {3}. Indique tantas datas quantas o modelo usa.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/adapt.py" />
            <source>{0}, corrected by {1}</source>
            <translation>{0}, corrigido por {1}</translation>
        </message>
        <message>
            <location filename="../../core/explain/recorded.py" />
            <source>{0}, from which that map was made, is neither there nor near the map. Bring it back, or make the map again.</source>
            <translation>{0}, de que esse mapa foi feito, não está nem no seu lugar nem perto do mapa. Reponha-o, ou faça o mapa de novo.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/provenance.py" />
            <source>{0}, from which that map was made, is not there. Bring it back to this place, or name the folder that holds it now: `terraclara rerun --inputs FOLDER`.</source>
            <translation>{0}, de que esse mapa foi feito, não está lá. Devolva-o a esse lugar, ou indique a pasta que o contém agora: `terraclara rerun --inputs FOLDER`.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>{0}, learned from {1}</source>
            <translation>{0}, aprendido de {1}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>{0}, learned from {1}.</source>
            <translation>{0}, aprendido com {1}.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/learnedcard.py" />
            <source>{0}, learned from {1}. The errors of the measurements were counted.</source>
            <translation>{0}, aprendido com {1}. Os erros das medidas foram tidos em conta.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/dates.py" />
            <source>{0}, which are {1} bands, and the scene has {2}. Give the bands of these dates and no others, the oldest first.</source>
            <translation>{0}, que são {1} bandas, e a cena tem {2}. Indique as bandas destas datas e nenhuma outra, a mais antiga primeiro.</translation>
        </message>
        <message>
            <location filename="../../core/raster/stac_product.py" />
            <source>{0}, which {1} names, cannot be opened as an image ({2}). Where it needs an account or has expired, download the item again or the images beside it.</source>
            <translation>{0}, que {1} indica, não pode ser aberto como imagem ({2}). Se precisar de uma conta ou tiver expirado, baixe de novo o item, ou as imagens junto dele.</translation>
        </message>
        <message>
            <location filename="../../core/explain/input_noise.py" />
            <source>{0}, with noise of the bands</source>
            <translation>{0}, com ruído das bandas</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0}, {1}, agrees only in part</source>
            <translation>{0}, {1}, concorda só em parte</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0}, {1}, disagrees: the explanation is uncertain</source>
            <translation>{0}, {1}, discorda: a explicação é incerta</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0}, {1}, names the same {2}</source>
            <translation>{0}, {1}, nomeia o mesmo: {2}</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>{0}.onnx in {1} is damaged ({2}). Copy or download the package again.</source>
            <translation>{0}.onnx em {1} está danificado ({2}). Copie ou baixe o pacote de novo.</translation>
        </message>
        <message>
            <location filename="../../core/clouds/csmask.py" />
            <source>{0}.onnx in {1} is not the expected network ({2}). Give the wheel of the supported version.</source>
            <translation>{0}.onnx em {1} não é a rede esperada ({2}). Indique o pacote (wheel) da versão suportada.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0}: a quality gap of {1} ({2}).</source>
            <translation>{0}: uma diferença de qualidade de {1} ({2}).</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0}: band {1} has no response above 0, or a negative one. Correct its column, or leave it out.</source>
            <translation>{0}: a banda {1} não tem nenhuma resposta acima de 0, ou tem uma negativa. Corrija a sua coluna ou omita-a.</translation>
        </message>
        <message>
            <location filename="../../core/install/download.py" />
            <source>{0}: is no address to download from</source>
            <translation>{0}: não é um endereço de onde baixar</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/many.py" />
            <source>{0}: model {1}. {2}</source>
            <translation>{0}: modelo {1}. {2}</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0}: row {1} holds something that is no number ({2}). Correct it.</source>
            <translation>{0}: a linha {1} contém algo que não é um número ({2}). Corrija-a.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0}: row {1} must hold {2} finite numbers. Correct it.</source>
            <translation>{0}: a linha {1} deve conter {2} números finitos. Corrija-a.</translation>
        </message>
        <message>
            <location filename="../../core/landcover/inputs.py" />
            <source>{0}: say that the files are dates or scenes to be taken together, or give each band once.</source>
            <translation>{0}: diga que os arquivos são datas ou cenas a usar juntas, ou indique cada banda uma vez.</translation>
        </message>
        <message>
            <location filename="../../core/mapping/job.py" />
            <source>{0}: the first is mapped. Map each scene by itself.</source>
            <translation>{0}: a primeira é mapeada. Mapeie cada cena em separado.</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/sensors.py" />
            <source>{0}: wavelengths must rise from row to row; row {1} does not.</source>
            <translation>{0}: os comprimentos de onda devem crescer de linha em linha; a linha {1} não o faz.</translation>
        </message>
        <message>
            <location filename="../../core/explain/gp_shapley_graph.py" />
            <source>{0}: what each band contributes</source>
            <translation>{0}: o que cada banda dá</translation>
        </message>
        <message>
            <location filename="../../core/retrieval/jump_maps.py" />
            <source>{0}: {1} of the pixels jump. Look at that date for clouds, haze, another sensor or another model before you look at single fields.</source>
            <translation>{0}: {1} dos pixels saltam. Procure nessa data nuvens, névoa, outro sensor ou outro modelo antes de olhar campos isolados.</translation>
        </message>
        <message>
            <location filename="../../core/diagnostics.py" />
            <source>{0}: {1} pixels a second ({2})</source>
            <translation>{0}: {1} pixels por segundo ({2})</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0}: {1} to {2} m, the grid of the other bands.</source>
            <translation>{0}: {1} para {2} m, a grade das outras bandas.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0}: {1} to {2} m, the pixel size that the model looks at.</source>
            <translation>{0}: {1} para {2} m, o tamanho de pixel que o modelo observa.</translation>
        </message>
        <message>
            <location filename="../../core/raster/reader.py" />
            <source>{0}: {1}, to the grid of the other bands.</source>
            <translation>{0}: {1}, para a grade das outras bandas.</translation>
        </message>
        <message>
            <location filename="../../core/explain/checks.py" />
            <source>{0}; its values differ by {1}.</source>
            <translation>{0}; os seus valores diferem em {1}.</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>{:,.0f} pixels</source>
            <translation>{:,.0f} pixels</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>{:.1%} of the pixels are undecided and count as wrong; without them the accuracy is {}.</source>
            <translation>{:.1%} dos pixels estão indecisos e contam como erros; sem eles a exatidão é {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/scene_dialog.py" />
            <source>{} (the scene lacks {})</source>
            <translation>{} (falta {} na cena)</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”, in which QGIS finds no image; choose another file, or copy it again.</source>
            <translation>{} ({}) não pode ser “{}”, onde o QGIS não encontra nenhuma imagem; escolha outro arquivo ou copie-o de novo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”, in which QGIS finds no shapes; choose another file, or copy it again.</source>
            <translation>{} ({}) não pode ser “{}”, onde o QGIS não encontra nenhuma geometria; escolha outro arquivo ou copie-o de novo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; choose another.</source>
            <translation>{} ({}) não pode ser “{}”; escolha outro valor.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; choose one of {}.</source>
            <translation>{} ({}) não pode ser “{}”; escolha um destes valores: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; choose one or more of {}.</source>
            <translation>{} ({}) não pode ser “{}”; escolha um ou mais destes valores: {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; give a number from {} to {}.</source>
            <translation>{} ({}) não pode ser “{}”; dê um número de {} a {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; give a number of {} or more.</source>
            <translation>{} ({}) não pode ser “{}”; dê um número de {} ou mais.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; give a number, with a point before its decimals.</source>
            <translation>{} ({}) não pode ser “{}”; dê um número, com um ponto antes das casas decimais.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; give a whole number.</source>
            <translation>{} ({}) não pode ser “{}”; dê um número inteiro.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) cannot be “{}”; give xmin,xmax,ymin,ymax and its system, such as 4,5,51,52 [EPSG:4326].</source>
            <translation>{} ({}) não pode ser “{}”; dê xmin,xmax,ymin,ymax e o seu sistema, como 4,5,51,52 [EPSG:4326].</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}) is missing; give it.</source>
            <translation>Falta {} ({}); indique-o.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/faults.py" />
            <source>{} ({}): there is no layer or file “{}”; check its name, or choose another.</source>
            <translation>{} ({}): não há camada nem arquivo “{}”; verifique o nome ou escolha outro.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/packages.py" />
            <source>{} Installed before that: {}.</source>
            <translation>{} Instalado antes disso: {}.</translation>
        </message>
        <message>
            <location filename="../../core/explain/question.py" />
            <source>{} against {}</source>
            <translation>{} frente a {}</translation>
        </message>
        <message>
            <location filename="../../core/assessment_report.py" />
            <source>{} against {}, {:,} pixels</source>
            <translation>{} frente a {}, {:,} pixels</translation>
        </message>
        <message>
            <location filename="../../core/accuracy_report.py" />
            <source>{} against {}, {:,} samples</source>
            <translation>{} frente a {}, {:,} amostras</translation>
        </message>
        <message>
            <location filename="../../core/validation_report.py" />
            <source>{} against {}, {} plots on {} sites</source>
            <translation>{} frente a {}, {} parcelas em {} locais</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/compare_explanations.py" />
            <source>{} and {}: rank correlation {} over all pixels</source>
            <translation>{} e {}: correlação de postos {} sobre todos os pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>{} band: {}</source>
            <translation>{} banda: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>{} bands: {}</source>
            <translation>{} bandas: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>{} cannot be written ({}); choose another folder.</source>
            <translation>{} não pode ser gravado ({}); escolha outra pasta.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/learn_clouds.py" />
            <source>{} corrected pixels; accuracy {} before and {} after, on places that the fit did not see.</source>
            <translation>{} pixels corrigidos; exatidão {} antes e {} depois, em lugares que o ajuste não viu.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>{} here: {}</source>
            <translation>{} aqui: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>{} interval</source>
            <translation>Intervalo de {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>{} is a file; give the name of a folder.</source>
            <translation>{} é um arquivo; indique o nome de uma pasta.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>{} is no retrieval model; use “Apply a model” for it.</source>
            <translation>{} não é um modelo de estimativa; use “Aplicar um modelo” para ele.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>{} lies more than five pixels away</source>
            <translation>{} está a mais de cinco pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>{} mapped into {}</source>
            <translation>{} mapeadas em {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>{} mapped, mean {}</source>
            <translation>{} mapeado, média {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/retrieve.py" />
            <source>{} mapped, mean {}.</source>
            <translation>{} mapeado, média {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>{} measured   {} expected at these values, with 90 % of a sensor's noise</source>
            <translation>{} medido   {} esperado com estes valores, com 90 % do ruído de um sensor</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{} of all pixels</source>
            <translation>{} de todos os píxeis</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{} of the area's pixels</source>
            <translation>{} dos píxeis da área</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>{} of the composite's pixels have no clear date.</source>
            <translation>{} dos pixels da composição não têm nenhuma data limpa.</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{} of the valid pixels</source>
            <translation>{} dos píxeis válidos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/zone_means.py" />
            <source>{} of {} areas have valid pixels.</source>
            <translation>{} de {} áreas têm pixels válidos.</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>{} of {} scenes</source>
            <translation>{} de {} cenas</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>{} other bands</source>
            <translation>outras {} bandas</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/adapt.py" />
            <source>{} plots on {} sites.</source>
            <translation>{} parcelas em {} locais.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/validate_map.py" />
            <source>{} plots: error (RMSE) {}, bias {}.</source>
            <translation>{} parcelas: erro (RMSE) {}, viés {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>{} retrieves no variable; use the algorithm “Apply a model” for it.</source>
            <translation>{} não estima nenhuma variável; use para ele o algoritmo “Aplicar um modelo”.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>{} simulations of {}.</source>
            <translation>{} simulações de {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/mapping.py" />
            <source>{} takes one file, and here are {}; leave the first there, and give the others in {} ({}).</source>
            <translation>{} recebe um arquivo, e aqui há {}; deixe ali o primeiro e indique os outros em {} ({}).</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{} through {}</source>
            <translation>{} com {}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/read.py" />
            <source>{} to {}</source>
            <translation>{} a {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_change.py" />
            <source>{} to {}: {}</source>
            <translation>{} para {}: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>{} within {} pixels</source>
            <translation>{} a no máximo {} pixels</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{} × {} pixels</source>
            <translation>{} × {} pixels</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>{} × {} pixels{}</source>
            <translation>{} × {} pixels{}</translation>
        </message>
        <message>
            <location filename="../../core/report.py" />
            <source>{}, {} s on {}</source>
            <translation>{}, {} s em {}</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/inspect.py" />
            <source>{}. Found on {}.</source>
            <translation>{}. Encontrado em {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train.py" />
            <source>{}: accuracy {} on places it did not see, log-loss {}, calibration error {}</source>
            <translation>{}: exatidão {} em lugares que não viu, perda logarítmica {}, erro de calibração {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/cloud_series.py" />
            <source>{}: clouds {}, shadows {}; the dates before cleared {} and added {} of the pixels.</source>
            <translation>{}: nuvens {}, sombras {}; as datas anteriores retiraram {} e acrescentaram {} dos pixels.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/train_retrieval.py" />
            <source>{}: error (RMSE) {}, CRPS {}, 90 % intervals hold {}, on samples left out.</source>
            <translation>{}: erro (RMSE) {}, CRPS {}, os intervalos de 90 % contêm {}, em amostras separadas.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/laws.py" />
            <source>{}: from {} to {} can be simulated</source>
            <translation>{}: pode-se simular de {} a {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/import_gp.py" />
            <source>{}: it takes the bands {}.</source>
            <translation>{}: usa as bandas {}.</translation>
        </message>
        <message>
            <location filename="../../plugin/dialogs/retrieve.py" />
            <source>{}: left out, the scene lacks {}</source>
            <translation>{}: omitida, falta {} na cena</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/simulate.py" />
            <source>{}: median {}, nine of ten from {} to {}</source>
            <translation>{}: mediana {}, nove em cada dez de {} a {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>{}: nothing to test</source>
            <translation>{}: nada a testar</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <source>{}: true color and map</source>
            <translation>{}: cor verdadeira e mapa</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>{}: user's accuracy {}, producer's {}; area {} ± {}</source>
            <translation>{}: exatidão do usuário {}, do produtor {}; área {} ± {}</translation>
        </message>
        <message>
            <location filename="../../core/batch/summary.py" />
            <location filename="../../core/report.py" />
            <source>{}: {}</source>
            <translation>{}: {}</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/jumps.py" />
            <source>{}: {} dropped and {} rose too far</source>
            <translation>{}: {} caíram e {} subiram demais</translation>
        </message>
        <message>
            <location filename="../../plugin/docks/answer.py" />
            <source>{}: {} here, {} on average</source>
            <translation>{}: {} aqui, {} em média</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/class_sets.py" />
            <source>{}: {} pixels of {} places</source>
            <translation>{}: {} pixels de {} lugares</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/sample_design.py" />
            <source>{}: {} points</source>
            <translation>{}: {} pontos</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/map_accuracy.py" />
            <source>{}; wrong most often where it is {} ({} of {} samples)</source>
            <translation>{}; erra mais vezes onde é {} ({} de {} amostras)</translation>
        </message>
        <message>
            <location filename="../../plugin/bridge.py" />
            <source>“{}” does not say which model and scene it was made from: there is no provenance file {}. Choose a map that TerraClara made, with all its files, or give a scene and a model.</source>
            <translation>“{}” não diz com que modelo e cena foi feito: não há nenhum arquivo de proveniência {}. Escolha um mapa feito por TerraClara, com todos os seus arquivos, ou indique uma cena e um modelo.</translation>
        </message>
        <message>
            <location filename="../../plugin/algorithms/many_scenes.py" />
            <source>“{}” is no day; write it as 2023-06-08.</source>
            <translation>“{}” não é um dia; escreva-o como 2023-06-08.</translation>
        </message>
    </context>
</TS>
